import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  DelegateBackoff,
  handleWhen,
  type IPolicy,
  retry,
  SamplingBreaker,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from 'cockatiel'
import { RetryBudget } from './retry-budget.js'
import { type Send, type SubgraphCall, SubgraphFailure, type SubgraphReply } from './send.js'

/** How calls to one subgraph are guarded. Times are milliseconds. */
export interface Resilience {
  readonly timeoutMs: number
  /** For mutations: one that is cut off may have been done all the same, so it is waited for longer. */
  readonly mutationTimeoutMs: number
  /** Calls under way at once; as many as `waiting` more may wait. */
  readonly inFlight: number
  readonly waiting: number
  /** Share of failed calls in ten seconds, of at least twenty, at which the subgraph is left alone. */
  readonly breakAt: number
  /** How long it is left alone before one call tries again. */
  readonly openMs: number
  /** Retries per call, in the long run. */
  readonly retryShare: number
}

export const defaultResilience: Resilience = {
  timeoutMs: 2000,
  mutationTimeoutMs: 15_000,
  inFlight: 64,
  waiting: 1000,
  breakAt: 0.5,
  openMs: 5000,
  retryShare: 0.1,
}

const sampleMs = 10_000
const sampleCalls = 20
const busyStatus = new Set([502, 503, 504])

/** Guards every call by timeout, one retry for queries, breaker and bulkhead, each subgraph by its own. */
export function resilientSend<Context>(
  send: Send<Context>,
  settingsOf: (subgraph: string) => Resilience,
): Send<Context> {
  const policies = new Map<string, SubgraphPolicies>()
  return async (call) => {
    const { subgraph } = call
    let own = policies.get(subgraph)
    if (!own) {
      own = createPolicies(settingsOf(subgraph))
      policies.set(subgraph, own)
    }
    own.budget.called()
    const policy = call.mutation ? own.mutations : own.queries
    try {
      const withinMs = call.mutation ? own.mutationMs : own.queryMs
      return await policy.execute(({ signal }) => reached(send, { ...call, withinMs }, signal), call.signal)
    } catch (error) {
      throw failureOf(call, error)
    }
  }
}

interface SubgraphPolicies {
  readonly queryMs: number
  readonly mutationMs: number
  readonly budget: RetryBudget
  readonly queries: IPolicy
  readonly mutations: IPolicy
}

function createPolicies(settings: Resilience): SubgraphPolicies {
  const budget = new RetryBudget(settings.retryShare)
  const room = bulkhead(settings.inFlight, settings.waiting)
  const breaker = circuitBreaker(
    handleWhen((error) => isAway(error) || error instanceof TaskCancelledError),
    {
      halfOpenAfter: settings.openMs,
      breaker: new SamplingBreaker({
        threshold: settings.breakAt,
        duration: sampleMs,
        minimumRps: sampleCalls / (sampleMs / 1000),
      }),
    },
  )
  // Aborting a call that has ended only makes an exception, with its stack, that nobody looks at.
  const within = (milliseconds: number) =>
    timeout(milliseconds, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false })
  const again = retry(
    handleWhen((error) => isAway(error) && budget.take()),
    { maxAttempts: 1, backoff: new DelegateBackoff(() => 50 + Math.random() * 100) },
  )
  const mutations = wrap(room, breaker, within(settings.mutationTimeoutMs))
  const times = { queryMs: settings.timeoutMs, mutationMs: settings.mutationTimeoutMs }
  return { ...times, budget, queries: wrap(room, again, breaker, within(settings.timeoutMs)), mutations }
}

/** A subgraph that could not be reached at all, or says itself that it cannot answer now. */
class Away extends Error {}

function isAway(error: Error): boolean {
  return error instanceof Away
}

async function reached<Context>(
  send: Send<Context>,
  call: SubgraphCall<Context>,
  signal: AbortSignal,
): Promise<SubgraphReply> {
  let reply: SubgraphReply
  try {
    reply = await send({ ...call, signal })
  } catch (cause) {
    // A client that has gone, and what the sender already knows the reason of, say nothing of the subgraph's health.
    if (call.signal?.aborted || (cause instanceof SubgraphFailure && cause.kind !== 'unavailable')) throw cause
    throw new Away('not reached', { cause })
  }
  if (busyStatus.has(reply.status)) throw new Away(`status ${reply.status}`)
  return reply
}

function failureOf({ subgraph, signal }: SubgraphCall<unknown>, cause: unknown): SubgraphFailure {
  if (cause instanceof SubgraphFailure) return cause
  if (signal?.aborted) return new SubgraphFailure(subgraph, 'cancelled', { cause })
  if (cause instanceof TaskCancelledError) return new SubgraphFailure(subgraph, 'timeout', { cause })
  if (cause instanceof BrokenCircuitError || cause instanceof BulkheadRejectedError) {
    return new SubgraphFailure(subgraph, 'unavailable', { cause })
  }
  return new SubgraphFailure(subgraph, 'unavailable', { cause })
}
