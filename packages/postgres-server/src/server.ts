import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import getPort from 'get-port'
import postgres from 'postgres'
import { type Binaries, runnableBinaries } from './binaries.js'
import { searchPath } from './environment.js'
import { PostgresFault } from './fault.js'
import { dataHome, type Home } from './places.js'

const run = promisify(execFile)
const LOCALHOST = '127.0.0.1'
const START_TIMEOUT_MS = 60_000
const SUPERUSER = 'postgres'

export interface PostgresOptions {
  /** Folder of the data; made when it is not there. */
  readonly directory: string
  /** Password of the superuser `postgres`. */
  readonly password: string
  /** File that receives what the server says. */
  readonly logFile: string
  /** Port to listen on; a free one when left out. */
  readonly port?: number
  /** Settings besides the house's ("max_connections": "300"). */
  readonly settings?: Readonly<Record<string, string>>
}

export interface PostgresServer {
  readonly port: number
  readonly pid: number
  /** Connection of `user` to `database`; without user, of the superuser. */
  url(database: string, user?: string, password?: string): string
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends sessions, writes everything down, stops. */
  stop(): Promise<void>
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: LOCALHOST,
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_duration_statement: '2000',
  // Statements and their parameters may name a child; the log must not.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  // LOG and FATAL, not ERROR: a refused row's message and context hold its values; each server logs the code.
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  jit: 'off',
}

/**
 * Starts a PostgreSQL server on a port of this machine: creates its files the first time, stops a server that a
 * killed process left behind, and waits until it answers. Throws {@link PostgresFault} with a sentence for people.
 */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const home = await dataHome(options.directory)
  const binaries = await runnableBinaries(home.user)
  if (!existsSync(join(home.directory, 'PG_VERSION'))) await initialise(home, binaries, options.password)
  await checkVersion(home.directory)
  await stopLeftOver(home, binaries)
  const port = options.port ?? (await getPort({ host: LOCALHOST }))
  const child = await launch(home, binaries, port, options)
  const url = (database: string, user = SUPERUSER, password = options.password) =>
    `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${LOCALHOST}:${port}/${database}`
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answering(url('postgres'), child, options.logFile)
  return {
    port,
    pid: child.pid ?? 0,
    url,
    ended,
    stop: async () => {
      // SIGINT is PostgreSQL's "fast" shutdown: it ends sessions and writes a checkpoint.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
      const killed = setTimeout(() => child.kill('SIGQUIT'), 20_000)
      await ended
      clearTimeout(killed)
    },
  }
}

async function initialise(home: Home, binaries: Binaries, password: string): Promise<void> {
  // Made under another name first: a half-made directory of an interrupted start is never taken for a whole one.
  const half = `${home.directory}.making`
  const passwordFile = `${home.directory}.password`
  await rm(half, { recursive: true, force: true })
  await mkdir(half, { recursive: true, mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (home.user) {
    await chown(half, home.user.uid, home.user.gid)
    await chown(passwordFile, home.user.uid, home.user.gid)
  }
  // The builtin provider sorts and folds alike on every operating system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = [`--pgdata=${half}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  try {
    await run(binaries.initdb, [...args, ...locale, '--no-instructions'], identity(home))
    await rename(half, home.directory)
  } catch (error) {
    await rm(half, { recursive: true, force: true })
    throw explain(error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error))
  } finally {
    await rm(passwordFile, { force: true })
  }
}

function identity(home: Home): { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number } {
  const env = { PATH: searchPath(), LC_ALL: 'C', TZ: 'UTC' }
  const cwd = dirname(home.directory)
  return home.user ? { cwd, env, uid: home.user.uid, gid: home.user.gid } : { cwd, env }
}

async function checkVersion(directory: string): Promise<void> {
  const found = (await readFile(join(directory, 'PG_VERSION'), 'utf8')).trim()
  if (found === '18') return
  throw new PostgresFault(`${directory} was made by PostgreSQL ${found}; this release runs 18: set another DATA_DIR.`)
}

/** A process that was killed with SIGKILL leaves its server running; there is nobody else who could own it. */
async function stopLeftOver(home: Home, binaries: Binaries): Promise<void> {
  const pidFile = join(home.directory, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const stop = (mode: string) =>
    run(binaries.control, ['stop', '-D', home.directory, '-m', mode, '-w', '-t', '20'], identity(home))
  try {
    await stop('fast')
  } catch {
    // Either the server is gone and only its file is left (PostgreSQL clears that by itself), or it does not listen.
    await stop('immediate').catch(() => {})
  }
}

async function launch(home: Home, binaries: Binaries, port: number, options: PostgresOptions): Promise<ChildProcess> {
  const settings = Object.entries({ ...SETTINGS, ...options.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  await mkdir(dirname(options.logFile), { recursive: true })
  const log = await open(options.logFile, options.port === undefined ? 'w' : 'a', 0o600)
  try {
    await chmod(options.logFile, 0o600)
    return spawn(binaries.postgres, ['-D', home.directory, '-p', String(port), ...settings], {
      ...identity(home),
      stdio: ['ignore', log.fd, log.fd],
      // Its own process group: Ctrl-C in a terminal must reach the services first and the database last.
      detached: true,
    })
  } finally {
    await log.close()
  }
}

async function answering(url: string, child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT_MS
  let failure = ''
  child.once('error', (error) => {
    failure = error.message
  })
  while (Date.now() < deadline) {
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      throw explain(failure || (await readFile(logFile, 'utf8').catch(() => '')))
    }
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (error instanceof postgres.PostgresError && error.code === '28P01') {
        child.kill('SIGINT')
        throw new PostgresFault(
          `The database does not take the password in secrets.json: restore that file, or set another DATA_DIR.`,
        )
      }
      await sleep(50)
    } finally {
      await sql.end({ timeout: 1 })
    }
  }
  child.kill('SIGQUIT')
  throw new PostgresFault(`PostgreSQL did not answer within ${START_TIMEOUT_MS / 1000} s; ${logFile} says why.`)
}

/** Turns what the server printed into one sentence. */
export function explain(output: string): PostgresFault {
  if (/No space left on device|ENOSPC/.test(output)) {
    return new PostgresFault('The disk is full: free some space, or set DATA_DIR to a folder on another disk.')
  }
  if (/Permission denied|EACCES/.test(output)) {
    return new PostgresFault('PostgreSQL may not read or write its data folder: set DATA_DIR to a folder of your own.')
  }
  if (/cannot open shared object file|error while loading shared libraries/.test(output)) {
    return new PostgresFault('PostgreSQL lacks a library: delete node_modules and run "npm ci" again.')
  }
  const last =
    output
      .split('\n')
      .filter((line) => /FATAL|PANIC|error/i.test(line))
      .at(-1) ?? output.trim().split('\n').at(-1)
  return new PostgresFault(`PostgreSQL did not start: ${last?.trim() || 'no reason given'}`)
}
