import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import getPort from 'get-port'

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

const READY_MS = 480_000
const STOP_MS = 40_000
const POLL_MS = 500

/** A portal that `npm start` has started on a port and a data folder of its own. */
export interface RunningPortal {
  readonly origin: string
  readonly dataDirectory: string
  stop(): Promise<void>
}

/**
 * Starts the whole portal as a newcomer does, waits until every part is ready, and stops it by the signal that a
 * terminal sends. Throws with the last words of `npm start` when it does not come up.
 */
export async function startPortal(): Promise<RunningPortal> {
  const port = await getPort({ host: '127.0.0.1' })
  const dataDirectory = await mkdtemp(join(tmpdir(), 'vatsalya-e2e-'))
  const origin = `http://localhost:${port}`
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDirectory, ANONYMOUS_WRITES_PER_HOUR: '10000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said = (said + String(chunk)).slice(-4000)
    })
  }
  try {
    await untilReady(child, origin)
  } catch (error) {
    child.kill('SIGINT')
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${said}`)
  }
  return { origin, dataDirectory, stop: () => stop(child, dataDirectory) }
}

async function untilReady(child: ChildProcess, origin: string): Promise<void> {
  const deadline = Date.now() + READY_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`npm start left with ${child.exitCode}`)
    try {
      const answer = await fetch(`${origin}/health/ready`)
      if (answer.ok) return
    } catch {
      // not listening yet
    }
    await sleep(POLL_MS)
  }
  throw new Error(`the portal was not ready within ${READY_MS / 1000} s`)
}

/**
 * Throws where a process outlives the portal: a signal to npm must reach all of it. A thrown teardown fails the run.
 */
async function stop(child: ChildProcess, dataDirectory: string): Promise<void> {
  const started = await descendants(child.pid ?? 0)
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await ended
  clearTimeout(timer)
  const left = await processes()
  const orphans = started.filter(({ pid, command }) => left.some((one) => one.pid === pid && one.command === command))
  if (started.length < 8 || orphans.length > 0) {
    throw new Error(`of ${started.length} processes these outlive the portal: ${JSON.stringify(orphans)}`)
  }
  await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 })
}

interface Running {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

async function processes(): Promise<Running[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,args='])
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return command ? [{ pid: Number(pid), parent: Number(parent), command }] : []
  })
}

/** Every process that a process has started, and those that they have started. */
async function descendants(root: number): Promise<Running[]> {
  const all = await processes()
  const found: Running[] = []
  for (let parents = [root]; parents.length > 0; ) {
    const children = all.filter(({ parent }) => parents.includes(parent))
    found.push(...children)
    parents = children.map(({ pid }) => pid)
  }
  return found
}
