import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, readlinkSync, symlinkSync } from 'node:fs'
import { mkdir, rename, rm, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { PostgresFault } from './fault.js'
import { canReach, chooseServerUser, type ServerUser } from './server-user.js'

const SYSTEM_FOLDERS = { cache: '/var/cache/vatsalya', data: '/var/lib/vatsalya' } as const

/**
 * A folder of ours that `user` can enter, for things that cannot stay where they are. Only ever needed where root
 * hands the server to another user.
 */
export async function reachableFolder(user: ServerUser | null, kind: keyof typeof SYSTEM_FOLDERS): Promise<string> {
  const candidates = [SYSTEM_FOLDERS[kind], join(tmpdir(), `vatsalya-${kind}-${process.getuid?.() ?? 0}`)]
  for (const folder of candidates) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      const entry = lstatSync(folder)
      // In a shared temporary folder somebody else could have laid a trap under this name.
      const ours = entry.isDirectory() && entry.uid === process.getuid?.() && (entry.mode & 0o022) === 0
      if (ours && canReach(user, folder)) return folder
    } catch {
      // Not writable: the next candidate.
    }
  }
  throw new PostgresFault(
    `PostgreSQL cannot run as root and its own user cannot enter this folder: set DATA_DIR to one below /var/lib or start as an ordinary user.`,
  )
}

/** Where the server's files are, and who runs it. */
export interface Home {
  readonly directory: string
  readonly user: ServerUser | null
}

/**
 * Chooses where the data of `wanted` (DATA_DIR/postgres) really lie. That is `wanted` itself, unless the server's
 * user cannot get there (a clone below root's own closed home): then a folder below /var/lib, to which `wanted` links.
 */
export async function dataHome(wanted: string): Promise<Home> {
  const path = resolve(wanted)
  const parent = dirname(path)
  await mkdir(parent, { recursive: true })
  const linked = linkTarget(path)
  const user = chooseServerUser(linked ?? path)
  if (linked) return { directory: linked, user }
  openForPassing(parent, user)
  if (existsSync(path) || canReach(user, parent)) return { directory: path, user }
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  const directory = join(await reachableFolder(user, 'data'), name)
  await setAside(directory)
  if (lstatSync(path, { throwIfNoEntry: false })) await unlink(path)
  symlinkSync(directory, path)
  return { directory, user }
}

/** Lets the server's user pass through our own data folder, though not list it. */
function openForPassing(folder: string, user: ServerUser | null): void {
  if (user === null) return
  const { uid, mode } = lstatSync(folder)
  if (uid === process.getuid?.() && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o001)
}

function linkTarget(path: string): string | null {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry?.isSymbolicLink()) return null
  const target = resolve(dirname(path), readlinkSync(path))
  return existsSync(dirname(target)) ? target : null
}

/** Files without a link to them belong to a DATA_DIR that somebody deleted; the last of these is kept, to be safe. */
async function setAside(directory: string): Promise<void> {
  if (!existsSync(directory)) return
  await rm(`${directory}.old`, { recursive: true, force: true })
  await rename(directory, `${directory}.old`)
}
