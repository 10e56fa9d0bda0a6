import type { Viewer } from '@vatsalya/access'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { createEngine, type Engine, type EngineAnswer, writeAnswer } from '../engine/index.js'
import { Guard } from '../guard/guard.js'
import { checkVariables } from '../limits/check.js'
import { SubgraphAway, type Subgraphs } from '../subgraphs/subgraphs.js'
import { Documents, type KnownOperation } from './documents.js'
import { maskGraphError } from './masking.js'

/** What travels with one operation from the door to the last fetch. */
export interface GraphContext {
  readonly viewer: Viewer
  readonly correlationId: string
}

export interface GraphCall {
  readonly operation: KnownOperation
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: GraphContext
  /** Aborts the fetches when the caller has gone. */
  readonly signal: AbortSignal
}

export interface GraphHttpAnswer {
  readonly status: number
  /** JSON. */
  readonly body: string
}

/** The graph behind the door: documents, guard and engine of one supergraph. */
export class Graph {
  private constructor(
    private readonly engine: Engine<GraphContext>,
    readonly documents: Documents,
    private readonly guard: Guard,
    private readonly log: Logger,
  ) {}

  /** Starts the engine over the subgraphs. @throws Error when the supergraph cannot be served, with the reason */
  static async start(supergraphSdl: string, subgraphs: Subgraphs, log: Logger): Promise<Graph> {
    const engine = await createEngine<GraphContext>({
      supergraph: supergraphSdl,
      // Who may look at the schema is decided at the door.
      introspection: true,
      send: async ({ subgraph, body, context: { viewer, correlationId } }) => {
        try {
          return await subgraphs.post({ name: subgraph, path: '/graphql', body, viewer, correlationId })
        } catch (error) {
          const cause = error instanceof SubgraphAway && error.cause instanceof Error ? error.cause.message : 'unknown'
          log.warn({ correlationId, service: subgraph, cause }, 'subgraph away')
          throw error
        }
      },
    })
    return new Graph(engine, new Documents(engine.schema), new Guard(supergraphSdl, engine.schema), log)
  }

  /** Answers one operation that the door has let in: refused fields taken out, errors masked. */
  async run(call: GraphCall): Promise<GraphHttpAnswer> {
    const { operation, variables, context } = call
    checkVariables(variables, operation.pages)
    const guarded = this.guard.guard(operation, variables, context.viewer)
    if (!guarded) return this.#written(await this.#execute(call, operation), context)
    const answer = guarded.run ? await this.#execute(call, guarded.run) : NOTHING_RUN
    if (answer.data === undefined) return this.#written(answer, context)
    const data = JSON.stringify(guarded.complete(JSON.parse(answer.data)))
    return this.#written({ ...answer, data, errors: [...guarded.errors, ...answer.errors] }, context)
  }

  stop(): Promise<void> {
    return this.engine.close()
  }

  #execute(call: GraphCall, { text, document }: Pick<KnownOperation, 'text' | 'document'>): Promise<EngineAnswer> {
    const { operationName, variables, context, signal } = call
    const { kind, scopes } = context.viewer
    const authorization = { authenticated: kind !== 'public', scopes, policies: [] }
    return this.engine.execute({ query: text, document, operationName, variables, context, authorization, signal })
  }

  #written(answer: EngineAnswer, { correlationId }: GraphContext): GraphHttpAnswer {
    const report = (fault: GraphQLFormattedError) => this.log.error({ correlationId, fault }, 'failed')
    const errors = answer.errors.map((error) => maskGraphError(error, correlationId, report))
    return { status: answer.status, body: writeAnswer({ ...answer, errors }) }
  }
}

const NOTHING_RUN: EngineAnswer = { data: '{}', errors: [], status: 200 }
