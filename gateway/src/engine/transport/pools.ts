import { Pool } from 'undici'
import { type Send, type SubgraphCall, SubgraphFailure } from './send.js'

export interface PoolOptions<Context> {
  /** Subgraph name -> URL of its GraphQL endpoint. */
  readonly addresses: ReadonlyMap<string, string>
  /** Headers to send with one call, such as a signed viewer. */
  readonly headers?:
    | ((call: SubgraphCall<Context>) => Record<string, string> | Promise<Record<string, string>>)
    | undefined
  readonly connections: number
  /** Bytes of one reply. Replies are never unpacked: none is asked for packed. */
  readonly maxReplyBytes: number
}

export interface Pools<Context> {
  readonly send: Send<Context>
  /** Waits for calls under way. */
  close(): Promise<void>
}

const fixed = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }

/** Keeps connections to every subgraph. */
export function createPools<Context>(options: PoolOptions<Context>): Pools<Context> {
  const pools = new Map<string, { pool: Pool; path: string }>()
  for (const [subgraph, address] of options.addresses) {
    if (!URL.canParse(address)) continue
    const { origin, pathname, search } = new URL(address)
    const pool = new Pool(origin, { connections: options.connections, maxResponseSize: options.maxReplyBytes })
    pools.set(subgraph, { pool, path: pathname + search })
  }
  const send: Send<Context> = async (call) => {
    const at = pools.get(call.subgraph)
    if (!at) throw new SubgraphFailure(call.subgraph, 'unavailable')
    const more = await options.headers?.(call)
    try {
      const { statusCode, body } = await at.pool.request({
        path: at.path,
        method: 'POST',
        headers: more || call.trace ? { ...call.trace, ...more, ...fixed } : fixed,
        body: call.body,
        signal: call.signal ?? null,
      })
      return { status: statusCode, text: await body.text() }
    } catch (cause) {
      const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
      throw isTooLarge ? new SubgraphFailure(call.subgraph, 'malformed', { cause }) : cause
    }
  }
  return {
    send,
    close: async () => {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()))
    },
  }
}
