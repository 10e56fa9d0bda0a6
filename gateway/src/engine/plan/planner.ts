import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Overrides } from '../operation/overrides.js'
import { EngineRefusal } from '../refusal.js'
import type { Planning } from './planning.js'

const reply = z.union([
  z.object({ ready: z.literal(true) }),
  z.object({ ready: z.literal(false), reason: z.string() }),
  z.object({ id: z.number(), plan: z.string() }),
  z.object({ id: z.number(), reason: z.string() }),
  z.object({ id: z.number(), planning: z.literal(true) }),
])

/** How long a planner may take to begin: the second one may still be loading. */
const loadMs = 30_000

interface Waiting {
  readonly text: string
  readonly careful: boolean
  readonly overrides: Overrides | undefined
  readonly resolve: (plan: string) => void
  readonly reject: (reason: Error) => void
}

/** Planners in a process of their own: one plan at a time, killed when it takes too long, started again when it dies. */
export class Planner implements Planning {
  readonly #queue: Waiting[] = []
  #current: (Waiting & { id: number; timer: NodeJS.Timeout }) | undefined
  #child: ChildProcess | undefined
  #ready = false
  #started: { resolve: () => void; reject: (reason: Error) => void } | undefined
  #closed = false
  #nextId = 1

  /**
   * @param sdl supergraph
   * @param wallClockMs how long one plan may take
   * @param maxWaiting plans that may wait; more are refused
   */
  constructor(
    private readonly sdl: string,
    private readonly wallClockMs: number,
    private readonly maxWaiting = 200,
  ) {}

  /** @throws Error when a planner does not accept the supergraph */
  async start(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#started = { resolve, reject }
      this.#spawn()
    })
  }

  /**
   * Plans one operation; answers the plan as JSON text.
   *
   * @param careful asks the second planner alone
   * @throws EngineRefusal
   */
  plan(text: string, careful = false, overrides?: Overrides): Promise<string> {
    if (this.#closed || this.#queue.length >= this.maxWaiting) {
      return Promise.reject(new EngineRefusal('PLANNER_BUSY', 'too many operations wait to be planned', 503))
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ text, careful, overrides, resolve, reject })
      this.#next()
    })
  }

  /** Stops the process; what waits is refused. */
  stop(): void {
    this.#closed = true
    const stops = new EngineRefusal('PLANNER_BUSY', 'the planner stops', 503)
    this.#take()?.reject(stops)
    for (const waiting of this.#queue.splice(0)) waiting.reject(stops)
    this.#child?.kill('SIGKILL')
  }

  #spawn(): void {
    const source = import.meta.url.endsWith('.ts')
    const entry = fileURLToPath(new URL(source ? './planner-child.ts' : './planner-child.js', import.meta.url))
    // A panic prints its stack to stderr, which would carry the client's query into logs.
    const child = fork(entry, [], {
      execArgv: source ? ['--import', 'tsx'] : [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#child = child
    this.#ready = false
    child.on('message', (received) => this.#hear(reply.parse(received)))
    child.on('error', (error) => this.#died(child, error))
    child.on('exit', () => this.#died(child, new Error('the planner does not start')))
    child.send({ sdl: this.sdl })
  }

  #hear(heard: z.infer<typeof reply>): void {
    if ('ready' in heard) {
      this.#ready = heard.ready
      if (heard.ready) this.#started?.resolve()
      else this.#started?.reject(new Error(`the planner refuses the supergraph: ${heard.reason}`))
      this.#started = undefined
      this.#child?.unref()
      this.#next()
      return
    }
    if (this.#current?.id !== heard.id) return
    if ('planning' in heard) {
      clearTimeout(this.#current.timer)
      this.#current.timer = this.#clock(this.wallClockMs)
      return
    }
    const current = this.#take()
    if ('plan' in heard) current?.resolve(heard.plan)
    else current?.reject(new EngineRefusal('PLAN_FAILED', `this operation cannot be planned: ${heard.reason}`, 400))
    this.#next()
  }

  #next(): void {
    if (this.#current || !this.#ready) return
    const waiting = this.#queue.shift()
    if (!waiting) {
      this.#child?.channel?.unref?.()
      return
    }
    const id = this.#nextId++
    const timer = this.#clock(loadMs)
    this.#current = { ...waiting, id, timer }
    this.#child?.channel?.ref?.()
    const { text, careful, overrides } = waiting
    this.#child?.send({ id, text, careful, active: overrides?.active, percentage: overrides?.percentage })
  }

  #clock(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#take()?.reject(new EngineRefusal('LIMIT_PLAN_TIME', `planning took over ${this.wallClockMs} ms`, 400))
      // Its end must be heard even where nothing else keeps this process.
      this.#child?.ref()
      this.#child?.kill('SIGKILL')
    }, ms)
  }

  /** The plan under way, which is then no longer under way. */
  #take(): Waiting | undefined {
    const current = this.#current
    clearTimeout(current?.timer)
    this.#current = undefined
    return current
  }

  #died(child: ChildProcess, reason: Error): void {
    if (this.#child !== child) return
    this.#child = undefined
    this.#ready = false
    const current = this.#take()
    // The first planner fell over this operation; the second may not.
    if (current && !current.careful && !this.#closed) this.#queue.unshift({ ...current, careful: true })
    else current?.reject(new EngineRefusal('PLAN_FAILED', 'this operation cannot be planned', 400))
    if (this.#started) {
      this.#started.reject(reason)
      this.#started = undefined
    } else if (!this.#closed) this.#spawn()
  }
}
