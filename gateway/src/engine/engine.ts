import type { DocumentNode, GraphQLSchema } from 'graphql'
import type { EngineAnswer } from './answer/answer.js'
import { answerRequest } from './answer-request.js'
import { closeGeneration, type Generation, startGeneration, warmGeneration } from './generation.js'
import type { ContractRules } from './guard/contract.js'
import type { Authorization } from './guard/rules.js'
import type { Bag } from './json.js'
import type { Operation } from './operation/variant.js'
import type { EngineLimits, EngineTuning } from './settings.js'
import type { Resilience } from './transport/resilience.js'
import type { Send, SubgraphCall } from './transport/send.js'
import type { EngineWatch } from './watch/watch.js'

export interface EngineOptions<Context> {
  /** Federation 2 supergraph SDL. */
  readonly supergraph: string
  /** Carries calls to subgraphs instead of the engine's own connections. */
  readonly send?: Send<Context>
  /**
   * Hands each operation on as a whole to another gateway of this name, by `send`. Nothing is planned then; limits, guards
   * and the writing of answers stay, so that the other gateway gets no field that its caller may not see.
   */
  readonly handOnTo?: string
  /** Addresses by subgraph name, over those of the supergraph. */
  readonly addresses?: ReadonlyMap<string, string>
  /** Headers of one call by the engine's own connections, such as a signed viewer. */
  readonly headers?: (call: SubgraphCall<Context>) => Record<string, string> | Promise<Record<string, string>>
  readonly limits?: Partial<EngineLimits>
  readonly tuning?: Partial<EngineTuning>
  /** How calls are guarded: for `all` subgraphs, and for single ones by name. */
  readonly resilience?: Readonly<Record<string, Partial<Resilience>>>
  /**
   * Variants of the graph for audiences, by name; a supergraph under which one of them is no schema is refused. A name
   * that does not stand here is that of a tag.
   */
  readonly contracts?: Readonly<Record<string, ContractRules>>
  /** Types that belong to every contract: values that say nothing by themselves. */
  readonly neutralTypes?: ReadonlySet<string>
  /** What becomes of an operation with a field that its caller may not see: null there (usual), or nothing is run. */
  readonly refused?: 'field' | 'operation'
  /** Whether `__schema` and `__type` are answered. Off by default. */
  readonly introspection?: boolean
  /** Labels of progressive `@override`s that hold; those with percentages are decided by lot. */
  readonly labels?: ReadonlySet<string>
  /** Looks at operations from outside: traces, metrics, logs. */
  readonly watch?: EngineWatch
}

export interface EngineRequest<Context> {
  readonly query: string
  /** The query's document, when the caller has parsed it and validated it against {@link Engine.schema}. */
  readonly document?: DocumentNode | undefined
  readonly operationName?: string | null | undefined
  readonly variables?: Bag | null | undefined
  /** Handed to `send` and `headers` untouched. */
  readonly context: Context
  /** What the caller may, for graphs with `@authenticated`, `@requiresScopes` or `@policy`. Nobody, when missing. */
  readonly authorization?: Authorization | undefined
  /** Name of a contract: only what it holds is answered, and told by introspection. The whole graph, when missing. */
  readonly contract?: string | undefined
  /** Aborts subgraph calls when the client has gone. */
  readonly signal?: AbortSignal | undefined
  /** Tells plan, calls and times in {@link EngineAnswer.explanation}. For callers who may know. */
  readonly explain?: boolean | undefined
}

/** An operation as the engine will run it. */
export interface ReadOperation {
  readonly operation: Operation
  /** Objects that its answer may hold, lists without a page size taken as ten: what `limits.objects` bounds. */
  readonly cost: number
}

export interface Engine<Context> {
  /** The public schema of the supergraph served now. */
  readonly schema: GraphQLSchema
  /** Names the supergraph served now. */
  readonly graphId: string
  /**
   * Reads an operation as {@link execute} will: parsed, within limits, valid. Free the second time.
   *
   * @param contract of {@link EngineRequest}
   * @throws InvalidOperation, EngineRefusal
   */
  read(query: string, operationName?: string | null, contract?: string): ReadOperation
  /** Answers one operation. Never throws for what clients or subgraphs do wrong. */
  execute(request: EngineRequest<Context>): Promise<EngineAnswer>
  /**
   * Serves another supergraph from now on: it is loaded, warmed with the operations asked most, and takes over between
   * two requests; those under way end with the old one.
   *
   * @throws Error with the reason when it cannot be served; the old one stays
   */
  replace(supergraph: string): Promise<void>
  close(): Promise<void>
}

const warmed = 200

/** Starts an engine for one supergraph. @throws Error when the supergraph cannot be served, with the reason */
export async function createEngine<Context = undefined>(options: EngineOptions<Context>): Promise<Engine<Context>> {
  let served = await serve(options, options.supergraph)
  let replacing: Promise<void> = Promise.resolve()
  const replace = async (supergraph: string) => {
    const fresh = await serve(options, supergraph)
    await warmGeneration(fresh.generation, served.generation.plans.hottest(warmed))
    const old = served
    served = fresh
    old.retire()
  }
  return {
    get schema() {
      return served.generation.graph.apiSchema
    },
    get graphId() {
      return served.generation.graph.id
    },
    read: (query, operationName, contract) => {
      const { documents, contracts } = served.generation
      const ready = documents.operation(query, operationName, { contract: contracts.binding(contract) })
      return { operation: ready.operation, cost: ready.size.objects }
    },
    execute: (request) => served.execute(request),
    replace: (supergraph) => {
      const next = replacing.then(() => replace(supergraph))
      replacing = next.catch(() => undefined)
      return next
    },
    close: async () => {
      await replacing
      await served.close()
    },
  }
}

/** One generation with the count of requests that still need it. */
async function serve<Context>(options: EngineOptions<Context>, supergraph: string) {
  const generation: Generation<Context> = await startGeneration(options, supergraph)
  let underway = 0
  let retired = false
  const close = () => closeGeneration(generation)
  const closeIfIdle = () => {
    if (retired && underway === 0) close().catch((error: unknown) => console.error('closing a generation', error))
  }
  return {
    generation,
    close,
    execute: async (request: EngineRequest<Context>): Promise<EngineAnswer> => {
      underway += 1
      try {
        return await answerRequest(generation, request)
      } finally {
        underway -= 1
        closeIfIdle()
      }
    },
    retire: () => {
      retired = true
      closeIfIdle()
    },
  }
}
