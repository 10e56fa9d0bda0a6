import { Pool } from 'undici'
import { type Send, type SubgraphCall, SubgraphFailure, type SubgraphReply } from './send.js'
import { SharedReads } from './sharing.js'

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
  /** Makes equal reads under way at once one call. */
  readonly shareReads: boolean
}

export interface Pools<Context> {
  readonly send: Send<Context>
  /** Waits for calls under way. */
  close(): Promise<void>
}

const fixed = { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' }

/** Tells a subgraph how many milliseconds it has: later, nobody waits for its answer any more. */
export const DEADLINE_HEADER = 'x-deadline-ms'

/** Keeps connections to every subgraph. */
export function createPools<Context>(options: PoolOptions<Context>): Pools<Context> {
  const pools = new Map<string, { pool: Pool; path: string }>()
  for (const [subgraph, address] of options.addresses) {
    if (!URL.canParse(address)) continue
    const { origin, pathname, search } = new URL(address)
    const pool = new Pool(origin, { connections: options.connections, maxResponseSize: options.maxReplyBytes })
    pools.set(subgraph, { pool, path: pathname + search })
  }
  const shared = options.shareReads ? new SharedReads() : undefined
  const send: Send<Context> = async (call) => {
    const at = pools.get(call.subgraph)
    if (!at) throw new SubgraphFailure(call.subgraph, 'unavailable')
    const more = await options.headers?.(call)
    const deadline = call.withinMs === undefined ? undefined : { [DEADLINE_HEADER]: String(call.withinMs) }
    const headers = { ...call.trace, ...more, ...deadline, ...fixed }
    const begin = (signal: AbortSignal | undefined) => ask(at, headers, call, signal)
    if (!shared || call.mutation) return begin(call.signal)
    // The trace is of whoever asked first; all else that the subgraph can see is the same for all who share.
    return shared.read(JSON.stringify([call.subgraph, more, call.body]), begin, call.signal)
  }
  return {
    send,
    close: async () => {
      await Promise.all([...pools.values()].map(({ pool }) => pool.close()))
    },
  }
}

async function ask(
  { pool, path }: { readonly pool: Pool; readonly path: string },
  headers: Record<string, string>,
  { subgraph, body }: SubgraphCall<unknown>,
  signal: AbortSignal | undefined,
): Promise<SubgraphReply> {
  try {
    const reply = await pool.request({ path, method: 'POST', headers, body, signal: signal ?? null })
    return { status: reply.statusCode, text: await reply.body.text() }
  } catch (cause) {
    const isTooLarge = cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
    throw isTooLarge ? new SubgraphFailure(subgraph, 'malformed', { cause }) : cause
  }
}
