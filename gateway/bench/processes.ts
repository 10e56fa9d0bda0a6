import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { atEnd } from './ending.js'
import { inherited } from './environment.js'

const started: ChildProcess[] = []
// Whatever ends the benchmark ends them too.
process.on('exit', () => {
  for (const child of started) child.kill('SIGKILL')
})

/** A process under measurement, its children with it. */
export interface Measured {
  readonly name: string
  readonly child: ChildProcess
  readonly url: string
  /** Headers of every request besides its type: a session, say. */
  readonly headers?: Readonly<Record<string, string>>
  /** The hash to send in the place of a query. */
  readonly byHash?: (query: string) => string
}

/** Starts a command; its output is shown only when it ends early. */
export function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const child = spawn(command, args, {
    cwd,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  atEnd(() => ended(child))
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  child.stderr?.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  child.on('exit', (code) => {
    if (code) console.error(`${command} ${args.join(' ')} ended with ${code}: ${said}`)
  })
  return child
}

/** Ends a process in its own order; what it says then is no fault. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 5_000)
  await gone
  clearTimeout(late)
}

/** Waits until a gateway answers. @throws Error when it ends instead, or takes two minutes */
export async function ready({ name, url, child }: Measured): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt++) {
    if (child.exitCode !== null) throw new Error(`${name} has ended`)
    try {
      const reply = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{__typename}"}',
      })
      if (reply.status < 500) return
    } catch {
      // not yet
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`${name} does not answer`)
}

const ticksPerSecond = 100

/** CPU of a process and all below it so far, user and system, in milliseconds. Linux only. */
export function cpuMs(pid: number | undefined): number {
  return treeOf(pid).reduce((sum, one) => sum + ticksOf(one), 0) * (1000 / ticksPerSecond)
}

/** Resident memory of a process and all below it, in MB. */
export function residentMb(pid: number | undefined): number {
  return treeOf(pid).reduce((sum, one) => {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(read(`/proc/${one}/status`))?.[1]
    return sum + Number(kilobytes ?? 0) / 1024
  }, 0)
}

function treeOf(pid = 0): number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = Number(statOf(Number(name))[1])
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const all: number[] = []
  const walk = (one: number) => {
    all.push(one)
    for (const child of children.get(one) ?? []) walk(child)
  }
  walk(pid)
  return all
}

/** Fields of /proc/PID/stat behind the command's name: state, ppid, ... */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`)
  return text.slice(text.lastIndexOf(')') + 2).split(' ')
}

function ticksOf(pid: number): number {
  const stat = statOf(pid)
  // utime, stime, and those of children that have ended.
  return [11, 12, 13, 14].reduce((sum, index) => sum + Number(stat[index] ?? 0), 0)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
