import { existsSync, mkdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { Fault, systemCode } from '../fault.js'

const NEEDED_MB = 400

/** Makes the data folder, or says why it cannot be. */
export function ensureDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o711 })
  } catch (error) {
    throw (
      diskFault(error) ??
      new Fault(`${directory} cannot be made (${systemCode(error)}): set DATA_DIR to a folder of your own.`)
    )
  }
}

/** Refuses before anything is half made: a new portal needs some 400 MB, a running one some room to grow. */
export function checkDisk(directory: string, postgresDirectory: string): void {
  const { bavail, bsize } = statfsSync(directory)
  const free = (bavail * bsize) / 1024 ** 2
  const needed = existsSync(postgresDirectory) ? NEEDED_MB / 8 : NEEDED_MB
  if (free >= needed) return
  throw new Fault(
    `The disk is full (${Math.floor(free)} MB left, ${needed} MB needed): free some space, or set DATA_DIR to a folder on another disk.`,
  )
}

/** The sentence for a full disk, if that is what `error` is about. */
export function diskFault(error: unknown): Fault | null {
  const text = `${systemCode(error)} ${error instanceof Error ? error.message : String(error)}`
  // 53100 is PostgreSQL's disk_full.
  if (!/ENOSPC|EDQUOT|53100|No space left/.test(text)) return null
  return new Fault('The disk is full: free some space, or set DATA_DIR to a folder on another disk.')
}

/** Refuses a port that something else already listens on, on any address of this machine. */
export async function checkPort(port: number, host: string): Promise<void> {
  const hosts = host === 'localhost' ? ['127.0.0.1', '::1'] : [host]
  for (const address of hosts) {
    const code = await tryListen(port, address)
    if (code === 'EADDRINUSE') {
      throw new Fault(
        `Port ${port} is taken: stop what listens there, or choose another, for instance PORT=${port + 1} npm start.`,
      )
    }
    if (code === 'EACCES') throw new Fault(`Port ${port} is not open to this user: choose one above 1023 with PORT.`)
    // A machine without IPv6 answers EADDRNOTAVAIL; the other address is enough then.
  }
}

function tryListen(port: number, host: string): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(systemCode(error)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve('')))
  })
}
