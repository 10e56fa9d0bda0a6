import type { EngineOptions } from './engine.js'
import { type Graph, loadGraph } from './graph/graph.js'
import { Documents } from './operation/documents.js'
import { Planner } from './plan/planner.js'
import { Plans } from './plan/plans.js'
import { defaultLimits, defaultTuning } from './settings.js'
import { createPools, type Pools } from './transport/pools.js'
import type { Send } from './transport/send.js'

/** Everything that belongs to one supergraph; a new supergraph starts a new generation. */
export interface Generation<Context> {
  readonly graph: Graph
  readonly documents: Documents
  readonly plans: Plans
  readonly planner: Planner
  readonly send: Send<Context>
  readonly introspection: boolean
  readonly pools: Pools<Context> | undefined
}

/** @throws Error when the supergraph cannot be served, with the reason */
export async function startGeneration<Context>(
  options: EngineOptions<Context>,
  supergraph: string,
): Promise<Generation<Context>> {
  const limits = { ...defaultLimits, ...options.limits }
  const tuning = { ...defaultTuning, ...options.tuning }
  const graph = loadGraph(supergraph)
  const planner = new Planner(graph.plannerSdl, tuning.planMs)
  await planner.start()
  const documents = new Documents(
    graph.apiSchema,
    { tokens: limits.tokens, cacheEntries: tuning.documents.entries, cacheCharacters: tuning.documents.characters },
    () => undefined,
  )
  const plans = new Plans(graph, planner, {
    cacheEntries: tuning.plans.entries,
    cacheCharacters: tuning.plans.characters,
    fetches: limits.fetches,
  })
  const made = { graph, documents, plans, planner, introspection: options.introspection ?? false }
  if (options.send) return { ...made, send: options.send, pools: undefined }
  const addresses = new Map([...graph.subgraphs].map(([name, { url }]) => [name, url]))
  for (const [name, url] of options.addresses ?? []) addresses.set(name, url)
  const { connections, maxReplyBytes } = tuning
  const pools = createPools({ addresses, headers: options.headers, connections, maxReplyBytes })
  return { ...made, send: pools.send, pools }
}

/** Lets calls under way end, then frees what the generation holds. */
export async function closeGeneration<Context>(generation: Generation<Context>): Promise<void> {
  generation.planner.stop()
  await generation.pools?.close()
}
