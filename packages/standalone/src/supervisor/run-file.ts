import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { isAlive } from './lock.js'

const schema = z.object({
  pid: z.number().int().positive(),
  origin: z.string(),
  /** Port of each inner server on 127.0.0.1. */
  ports: z.record(z.string(), z.number()),
})

/** What other commands need to find the running portal. */
export type RunFile = z.infer<typeof schema>

export function writeRunFile(path: string, run: RunFile): void {
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 })
}

export function removeRunFile(path: string): void {
  rmSync(path, { force: true })
}

/** The portal that runs on a data folder, or null. */
export function readRunFile(path: string): RunFile | null {
  try {
    const run = schema.parse(JSON.parse(readFileSync(path, 'utf8')))
    return isAlive(run.pid) ? run : null
  } catch {
    return null
  }
}
