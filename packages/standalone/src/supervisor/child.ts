import { type ChildProcess, fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inherited } from '../environment.js'
import { Fault } from '../fault.js'
import type { ProcessPlan } from './plan.js'

const READY_TIMEOUT_MS = 90_000
const STOP_TIMEOUT_MS = 15_000
const STEADY_MS = 60_000
const FIRST_PAUSE_MS = 250
const MOST_DEATHS = 5

/** Variables of ours that every process needs; everything else it knows is in its plan. */
const INHERITED = [
  'PATH',
  'HOME',
  'LANG',
  'TMPDIR',
  'SYSTEMROOT',
  'NODE_EXTRA_CA_CERTS',
  'GRAPH_ELSEWHERE',
  'GRAPH_SIGNER_PORT',
]

/** Milliseconds to wait before the next start after `deaths` in a row; null when it is time to give up. */
export function pauseAfter(deaths: number): number | null {
  return deaths > MOST_DEATHS ? null : FIRST_PAUSE_MS * 2 ** (deaths - 1)
}

/**
 * One process of the portal: started, waited for, started again when it dies, stopped. Processes of their own group,
 * so that Ctrl-C in a terminal reaches the supervisor alone and it can stop them in order.
 */
export class Child {
  #process: ChildProcess | undefined
  #stopping = false
  #deaths = 0
  #timer: NodeJS.Timeout | undefined

  constructor(
    readonly plan: ProcessPlan,
    private readonly logDirectory: string,
    /** Told when the process keeps dying. */
    private readonly onGivenUp: (fault: Fault) => void,
  ) {}

  get logFile(): string {
    return join(this.logDirectory, `${this.plan.name}.log`)
  }

  /** Starts the process and waits until it says that it is ready. */
  async start(): Promise<void> {
    await this.#launch('w')
    this.#watch()
  }

  /** Starts the process anew, for instance because its source changed. */
  async restart(): Promise<void> {
    await this.stop()
    this.#stopping = false
    await this.#launch('a')
    this.#watch()
  }

  /** Asks the process to leave, waits, and ends it where it does not. */
  async stop(): Promise<void> {
    this.#stopping = true
    clearTimeout(this.#timer)
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS)
    await ended
    clearTimeout(timer)
  }

  #launch(mode: 'w' | 'a'): Promise<void> {
    const { plan } = this
    mkdirSync(this.logDirectory, { recursive: true, mode: 0o700 })
    const log = openSync(this.logFile, mode, 0o600)
    const child = fork(plan.entry, {
      execArgv: [...plan.execArgv],
      env: { ...inherited(INHERITED), ...plan.env },
      stdio: ['ignore', log, log, 'ipc'],
      detached: true,
    })
    closeSync(log)
    this.#process = child
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        child.kill('SIGKILL')
        reject(new Fault(`${plan.name} was not ready within ${READY_TIMEOUT_MS / 1000} s: ${this.logFile} says why.`))
      }, READY_TIMEOUT_MS)
      child.on('message', (message) => {
        if (!isReady(message)) return
        clearTimeout(timer)
        resolve()
      })
      child.once('error', reject)
      child.once('exit', () => {
        clearTimeout(timer)
        reject(new Fault(`${plan.name} did not start (${this.#lastWords()}): ${this.logFile} says more.`))
      })
    })
  }

  #watch(): void {
    const child = this.#process
    const since = Date.now()
    child?.once('exit', () => {
      if (this.#stopping || child !== this.#process) return
      this.#deaths = Date.now() - since > STEADY_MS ? 1 : this.#deaths + 1
      this.#again()
    })
  }

  #again(): void {
    const pause = pauseAfter(this.#deaths)
    if (pause === null) {
      const fault = `${this.plan.name} keeps ending (${this.#lastWords()}): the portal stops; ${this.logFile} says more.`
      this.onGivenUp(new Fault(fault))
      return
    }
    this.#timer = setTimeout(() => {
      this.#launch('a').then(
        () => this.#watch(),
        () => {
          if (this.#stopping) return
          this.#deaths += 1
          this.#again()
        },
      )
    }, pause)
  }

  /** The last line of the log that is not part of a stack. */
  #lastWords(): string {
    try {
      const lines = readFileSync(this.logFile, 'utf8').trim().split('\n')
      return (
        lines
          .filter((line) => line.trim() && !/^\s|^Node\.js v|^}/.test(line))
          .at(-1)
          ?.slice(0, 200) ?? 'no word'
      )
    } catch {
      return 'no log'
    }
  }
}

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
}
