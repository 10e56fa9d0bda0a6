import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { Fault, systemCode } from '../fault.js'

const schema = z.object({ pid: z.number().int().positive(), origin: z.string() })

/**
 * Takes a data folder for this process. Refuses where a living process has it; takes over from a dead one.
 *
 * @returns how to give it back
 */
export function takeLock(path: string, origin: string): () => void {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(path, JSON.stringify({ pid: process.pid, origin }), { flag: 'wx', mode: 0o600 })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error
    }
    const holder = readLock(path)
    if (holder && holder.pid !== process.pid && isAlive(holder.pid)) {
      throw new Fault(
        `A portal already runs on this data folder (${holder.origin}, process ${holder.pid}): stop it first, or set another DATA_DIR and PORT.`,
      )
    }
    rmSync(path, { force: true })
  }
  throw new Fault(`${path} changes under our hands: start the portal once, not several times at once.`)
}

function readLock(path: string): z.infer<typeof schema> | null {
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Gone meanwhile, or cut off by a full disk: nobody's.
    return null
  }
}

/** Whether a process lives and is a Node process; after a restart of the machine its number may be another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('standalone')
  } catch {
    // No /proc here, so the number is all there is to go by.
    return true
  }
}
