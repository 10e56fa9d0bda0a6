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
  /** Bytes of one reply, after unpacking. */
  readonly maxReplyBytes: number
}

export interface Pools<Context> {
  readonly send: Send<Context>
  close(): Promise<void>
}

const fixed = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }

/** Keeps connections to every subgraph. */
export function createPools<Context>(options: PoolOptions<Context>): Pools<Context> {
  const pools = new Map<string, { pool: Pool; path: string }>()
  for (const [subgraph, address] of options.addresses) {
    const { origin, pathname, search } = new URL(address)
    pools.set(subgraph, { pool: new Pool(origin, { connections: options.connections }), path: pathname + search })
  }
  const send: Send<Context> = async (call) => {
    const at = pools.get(call.subgraph)
    if (!at) throw new SubgraphFailure(call.subgraph, 'unavailable')
    const more = await options.headers?.(call)
    const { statusCode, body } = await at.pool.request({
      path: at.path,
      method: 'POST',
      headers: more ? { ...more, ...fixed } : fixed,
      body: call.body,
      signal: call.signal ?? null,
    })
    return { status: statusCode, text: await readText(call.subgraph, body, options.maxReplyBytes) }
  }
  return {
    send,
    close: async () => {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()))
    },
  }
}

async function readText(subgraph: string, body: AsyncIterable<Buffer>, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) throw new SubgraphFailure(subgraph, 'malformed')
    chunks.push(chunk)
  }
  return (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)).toString('utf8')
}
