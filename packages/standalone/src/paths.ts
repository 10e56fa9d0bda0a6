import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Root of the repository; the same from src/ and from dist/. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Files of one data folder. */
export function dataPaths(directory: string) {
  return {
    directory,
    postgres: join(directory, 'postgres'),
    logs: join(directory, 'logs'),
    lock: join(directory, 'lock.json'),
    run: join(directory, 'run.json'),
    /** Heads of the audit chains, signed; production copies it to another machine. */
    auditHeads: join(directory, 'audit-heads.jws'),
    /** Uploaded pictures of the cases domain. */
    media: join(directory, 'media'),
  } as const
}

/** Entry of a server: its source in development, else what the build made of it. */
export function entryOf(folder: string, dev: boolean, name = 'main'): string {
  return dev ? join(ROOT, folder, 'src', `${name}.ts`) : join(ROOT, folder, 'dist', `${name}.js`)
}

/** Whether a part of the house has been built (or, in development, written). */
export function isThere(folder: string, dev: boolean, name = 'main'): boolean {
  return existsSync(entryOf(folder, dev, name))
}
