import { randomUUID } from 'node:crypto'
import type { GraphQLFormattedError } from 'graphql'
import { Pool } from 'undici'
import { z } from 'zod'
import type { GraphCall, GraphContext } from '../graph/graph.js'

/** Header by which a call to a subgraph is known to belong to a request of ours. */
export const TICKET_HEADER = 'x-vatsalya-ticket'

/** What another gateway answered. */
export interface OtherAnswer {
  readonly status: number
  /** The value of `data` as JSON text; undefined where there is none. */
  readonly data: string | undefined
  readonly errors: readonly GraphQLFormattedError[]
}

const reply = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
})

/**
 * Another Federation 2 gateway in the engine's place. It is told the operation and a ticket, never who asks: the viewer
 * stays here and is signed into each call by the {@link createSigner} that its calls go through.
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

  /** Hands one operation on. @throws Error when the other gateway gives no GraphQL answer */
  async run({ query, operationName, variables, context, signal }: GraphCall): Promise<OtherAnswer> {
    const ticket = randomUUID()
    this.#underway.set(ticket, context)
    try {
      const { statusCode, body } = await this.#pool.request({
        method: 'POST',
        path: this.#path,
        headers: { 'content-type': 'application/json', accept: 'application/json', [TICKET_HEADER]: ticket },
        body: JSON.stringify({ query, variables, ...(operationName === null ? {} : { operationName }) }),
        signal,
      })
      const { data, errors = [] } = reply.parse(await body.json())
      return {
        status: statusCode,
        data: data === undefined ? undefined : JSON.stringify(data),
        errors: errors.map(({ message, path, extensions }) => ({
          message,
          ...(path && { path }),
          ...(extensions && { extensions }),
        })),
      }
    } finally {
      this.#underway.delete(ticket)
    }
  }

  async stop(): Promise<void> {
    await this.#pool.close()
  }
}
