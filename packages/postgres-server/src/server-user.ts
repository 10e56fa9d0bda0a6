import { readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** The operating system's user that runs the server. `null` means: whoever runs this process. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

const NOBODY: ServerUser = { uid: 65_534, gid: 65_534 }

/**
 * PostgreSQL refuses to run as root. A process of root's therefore hands the server to the user `postgres` where the
 * system has one, else to `nobody`; an existing data directory keeps the user that owns it.
 */
export function chooseServerUser(dataDirectory: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(dataDirectory, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser('postgres', passwd()) ?? NOBODY
}

/** Looks a user up in the text of /etc/passwd. */
export function findUser(name: string, text: string): ServerUser | null {
  for (const line of text.split('\n')) {
    const [user, , uid, gid] = line.split(':')
    if (user === name && Number(uid) > 0) return { uid: Number(uid), gid: Number(gid) }
  }
  return null
}

function passwd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8')
  } catch {
    return ''
  }
}

/** Whether `user` may pass through every folder from the root down to `path`, itself included when it is a folder. */
export function canReach(user: ServerUser | null, path: string): boolean {
  if (user === null) return true
  for (let folder = path; ; folder = dirname(folder)) {
    const entry = statSync(folder, { throwIfNoEntry: false })
    if (entry?.isDirectory()) {
      const shift = entry.uid === user.uid ? 6 : entry.gid === user.gid ? 3 : 0
      if (((entry.mode >> shift) & 1) === 0) return false
    }
    if (folder === dirname(folder)) return true
  }
}
