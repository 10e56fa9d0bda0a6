import type { EngineOptions } from './engine.js'
import { type Graph, loadGraph } from './graph/graph.js'
import { Guard } from './guard/access.js'
import { Contracts } from './guard/contracts.js'
import { Documents, InvalidOperation } from './operation/documents.js'
import { type Overrides, overrideChooser } from './operation/overrides.js'
import { HandingOn } from './plan/handing-on.js'
import { Planner } from './plan/planner.js'
import type { Planning } from './plan/planning.js'
import { Plans, type Recipe } from './plan/plans.js'
import { EngineRefusal } from './refusal.js'
import { defaultLimits, defaultTuning, type EngineLimits } from './settings.js'
import { createPools, type Pools } from './transport/pools.js'
import { defaultResilience, resilientSend } from './transport/resilience.js'
import type { Send } from './transport/send.js'
import type { EngineWatch } from './watch/watch.js'

/** Everything that belongs to one supergraph; a new supergraph starts a new generation. */
export interface Generation<Context> {
  readonly graph: Graph
  readonly guard: Guard
  readonly contracts: Contracts
  readonly limits: EngineLimits
  readonly documents: Documents
  readonly plans: Plans
  readonly planner: Planning
  readonly overrides: () => Overrides
  readonly send: Send<Context>
  /** Calls go to another gateway, which knows the subgraphs. */
  readonly handsOn: boolean
  readonly introspection: boolean
  readonly watch: EngineWatch | undefined
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
  const { contracts: rules = {}, neutralTypes = new Set() } = options
  const contracts = new Contracts(graph.document, graph.access.tags, rules, neutralTypes)
  // A supergraph under which a promised contract does not stand is not taken.
  for (const name of Object.keys(rules)) contracts.schema(name)
  const { handOnTo } = options
  const planner = handOnTo === undefined ? new Planner(graph.plannerSdl, tuning.planMs) : new HandingOn(handOnTo)
  await planner.start()
  const documents = new Documents(graph, contracts, limits, tuning.documents)
  const plans = new Plans(graph, planner, tuning.plans, limits.fetches, options.refused === 'operation')
  const made = {
    graph,
    guard: new Guard(graph.access, contracts),
    contracts,
    limits,
    documents,
    plans,
    planner,
    overrides: overrideChooser(graph.overrideLabels, options.labels ?? new Set()),
    handsOn: handOnTo !== undefined,
    introspection: options.introspection ?? false,
    watch: options.watch,
  }
  if (options.send) return { ...made, send: guarded(options.send, options), pools: undefined }
  const addresses = new Map([...graph.subgraphs].map(([name, { url }]) => [name, url]))
  for (const [name, url] of options.addresses ?? []) addresses.set(name, url)
  const { connections, maxReplyBytes, shareReads } = tuning
  const pools = createPools({ addresses, headers: options.headers, connections, maxReplyBytes, shareReads })
  return { ...made, send: guarded(pools.send, options), pools }
}

function guarded<Context>(send: Send<Context>, { resilience }: EngineOptions<Context>): Send<Context> {
  return resilientSend(send, (subgraph) => ({ ...defaultResilience, ...resilience?.all, ...resilience?.[subgraph] }))
}

/**
 * Plans in a new generation what was asked most of the old one, so that the change is not felt. What the new supergraph
 * no longer allows is left out.
 */
export async function warmGeneration<Context>(fresh: Generation<Context>, recipes: readonly Recipe[]): Promise<void> {
  for (const { ready, switches, access, overrides } of recipes) {
    const { authorization, contract } = access.example
    try {
      const again = fresh.documents.operation(ready.text, ready.operationName, { contract: ready.contract })
      await fresh.plans.plan(again, switches, fresh.guard.accessFor(authorization, contract), overrides)
    } catch (error) {
      if (!(error instanceof InvalidOperation || error instanceof EngineRefusal)) throw error
    }
  }
}

/** Lets calls under way end, then frees what the generation holds. */
export async function closeGeneration<Context>(generation: Generation<Context>): Promise<void> {
  generation.planner.stop()
  await generation.pools?.close()
}
