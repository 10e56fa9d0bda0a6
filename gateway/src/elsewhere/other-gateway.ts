import { randomUUID } from 'node:crypto'
import { Pool } from 'undici'
import type { SubgraphCall, SubgraphReply } from '../engine/index.js'
import type { GraphContext } from '../graph/graph.js'

/** Header by which a call to a subgraph is known to belong to a request of ours. */
export const TICKET_HEADER = 'x-vatsalya-ticket'

/**
 * Another Federation 2 gateway in the engine's place. It is told the operation and a ticket, never who asks: the viewer
 * stays here and is signed into each call by the {@link createSigner} that its calls go through. The engine's first wall
 * stands in front of it: what a caller may not see is not in the operation any more.
 */
export class OtherGateway {
  readonly #pool: Pool
  readonly #path: string
  readonly #underway = new Map<string, GraphContext>()

  /** @param url of its GraphQL endpoint */
  constructor(url: string) {
    const { origin, pathname } = new URL(url)
    this.#pool = new Pool(origin, { connections: 64 })
    this.#path = pathname
  }

  /** Who asks by a ticket, as long as the request is under way. */
  whoAsks(ticket: string): GraphContext | undefined {
    return this.#underway.get(ticket)
  }

  /** Hands one operation on. @throws Error when the other gateway cannot be reached */
  async run({ body, context, signal, trace }: SubgraphCall<GraphContext>): Promise<SubgraphReply> {
    const ticket = randomUUID()
    this.#underway.set(ticket, context)
    try {
      const reply = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { ...trace, 'content-type': 'application/json', accept: 'application/json', [TICKET_HEADER]: ticket },
        body,
        signal: signal ?? null,
      })
      return { status: reply.statusCode, text: await reply.body.text() }
    } finally {
      this.#underway.delete(ticket)
    }
  }

  async stop(): Promise<void> {
    await this.#pool.close()
  }
}
