import type { SubgraphReply } from './send.js'

interface Shared {
  readonly reply: Promise<SubgraphReply>
  readonly abort: AbortController
  waiting: number
}

/** Equal reads under way at once, by all that the subgraph can see of them. */
export class SharedReads {
  readonly #underway = new Map<string, Shared>()

  /**
   * Waits for the read under way by this key, or begins it. One that leaves early takes nothing from the others; when
   * all have left, the call is aborted.
   *
   * @throws what the call throws; the signal's reason when this one left
   */
  async read(
    key: string,
    begin: (signal: AbortSignal) => Promise<SubgraphReply>,
    signal: AbortSignal | undefined,
  ): Promise<SubgraphReply> {
    const shared = this.#underway.get(key) ?? this.#begin(key, begin)
    shared.waiting += 1
    let leave = () => {}
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason)
      signal?.addEventListener('abort', leave, { once: true })
    })
    try {
      return await Promise.race([shared.reply, left])
    } finally {
      signal?.removeEventListener('abort', leave)
      shared.waiting -= 1
      if (shared.waiting === 0) shared.abort.abort()
    }
  }

  #begin(key: string, begin: (signal: AbortSignal) => Promise<SubgraphReply>): Shared {
    const abort = new AbortController()
    const forget = () => this.#underway.delete(key)
    const reply = begin(abort.signal).finally(forget)
    // Nobody may be left to hear of it.
    reply.catch(() => undefined)
    abort.signal.addEventListener('abort', forget, { once: true })
    const shared = { reply, abort, waiting: 0 }
    this.#underway.set(key, shared)
    return shared
  }
}
