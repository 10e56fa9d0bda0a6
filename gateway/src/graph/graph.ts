import type { Viewer } from '@vatsalya/access'
import { bodyHash, type Language, SHARED_SDL, signViewer, speakingTo, VIEWER_HEADER } from '@vatsalya/subgraph-kit'
import { type GraphQLFormattedError, Kind, parse } from 'graphql'
import type { Logger } from 'pino'
import type { OtherGateway } from '../elsewhere/other-gateway.js'
import {
  createEngine,
  type Engine,
  type EngineAnswer,
  type EngineWatch,
  type Explanation,
  type ReadOperation,
  writeAnswer,
} from '../engine/index.js'
import type { SubgraphAddress } from '../subgraphs/subgraphs.js'
import { ApolloPipeline } from './apollo.js'
import { maskGraphError } from './masking.js'

/** What travels with one operation from the door to the last fetch. */
export interface GraphContext {
  readonly viewer: Viewer
  readonly correlationId: string
  /** Language in which the asker reads; part of what a subgraph sees, so that nobody shares an answer in another. */
  readonly language: Language
}

export interface GraphCall {
  /** Text of a document that {@link Graph.read} takes. */
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: GraphContext
  /** Aborts the fetches when the caller has gone. */
  readonly signal: AbortSignal
  /** Tells plan, calls and times along with the answer. */
  readonly explain?: boolean
}

export interface GraphHttpAnswer {
  readonly status: number
  /** JSON. */
  readonly body: string
  readonly explanation?: Explanation | undefined
}

/** What a graph may have besides. */
export interface GraphParts {
  readonly watch?: EngineWatch
  /** Answers what the engine has read and its caller may see, in its place. */
  readonly elsewhere?: OtherGateway | undefined
}

/**
 * Variants of the graph by audience. Strangers are told where they must sign in; to an agency's machine, what is for
 * people in posts does not exist.
 */
const CONTRACTS = {
  public: { include: ['public'], outside: 'refused' },
  agency: { exclude: ['people'] },
} as const

/** The contract to which a viewer is held; people in posts, and our own services, see the whole graph. */
export function contractFor({ kind }: Viewer): keyof typeof CONTRACTS | undefined {
  if (kind === 'public') return 'public'
  return kind === 'agency' ? 'agency' : undefined
}

/** Value types that every domain tells alike: who may ask is said at the fields that give them. */
const NEUTRAL: ReadonlySet<string> = new Set(
  parse(SHARED_SDL).definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? [one.name.value] : [])),
)

/** What another gateway in the engine's place is called in calls and errors. */
const ELSEWHERE = 'elsewhere'

/** The graph behind the door: the engine, told who asks, and its errors in words for callers. */
export class Graph {
  private constructor(
    private readonly engine: Engine<GraphContext>,
    private readonly apollo: ApolloPipeline<GraphContext>,
    private readonly log: Logger,
  ) {}

  /**
   * Starts the engine over the subgraphs.
   *
   * @throws Error when the supergraph cannot be served, with the reason
   */
  static async start(
    supergraph: string,
    subgraphs: Readonly<Record<string, SubgraphAddress>>,
    log: Logger,
    { watch, elsewhere }: GraphParts = {},
  ): Promise<Graph> {
    const engine = await createEngine<GraphContext>({
      supergraph,
      ...(elsewhere && { handOnTo: ELSEWHERE, send: (call) => elsewhere.run(call) }),
      addresses: new Map(
        Object.entries(subgraphs).map(([name, { url }]) => [name, new URL('/graphql', url).href] as const),
      ),
      headers: ({ subgraph, body, context: { viewer, correlationId, language } }) => {
        const key = subgraphs[subgraph]?.key
        if (!key) throw new Error(`no key for ${subgraph}`)
        const claims = { viewer, body: bodyHash(body), rid: correlationId, language }
        return { [VIEWER_HEADER]: signViewer(key, subgraph, claims) }
      },
      // Searches and matches run over millions of names; everything else is told to hurry.
      resilience: { cases: { timeoutMs: 5000 }, [ELSEWHERE]: { timeoutMs: 10_000, inFlight: 256 } },
      neutralTypes: NEUTRAL,
      contracts: CONTRACTS,
      // Who may look at the schema is decided at the door.
      introspection: true,
      ...(watch && { watch }),
    })
    const apollo = await ApolloPipeline.start<GraphContext>(supergraph, async (request) =>
      masked(await engine.execute(request), request.context, log),
    )
    return new Graph(engine, apollo, log)
  }

  /**
   * Reads an operation: parsed, within the limits, valid by what its viewer may know.
   *
   * @throws {EngineRefusal} over a limit
   * @throws {InvalidOperation} what does not parse or fit the schema
   */
  read(query: string, operationName: string | null, viewer: Viewer): ReadOperation {
    return this.engine.read(query, operationName, contractFor(viewer))
  }

  /** Answers an operation as its viewer may see it. */
  async run(asked: GraphCall): Promise<GraphHttpAnswer> {
    const { query, operationName, variables, context, signal, explain } = asked
    const { kind, scopes } = context.viewer
    const authorization = { authenticated: kind !== 'public', scopes, policies: [] }
    const contract = contractFor(context.viewer)
    const call = { context, authorization, contract, signal, explain }
    const { answer, body } = await this.apollo.run({ query, operationName, variables, call })
    return { status: answer?.status ?? 400, body, explanation: answer?.explanation }
  }

  /** An answer of the engine, its errors masked, as text. */
  written(answer: EngineAnswer, context: GraphContext): GraphHttpAnswer {
    return { status: answer.status, body: writeAnswer(masked(answer, context, this.log)) }
  }

  async stop(): Promise<void> {
    await this.apollo.stop()
    await this.engine.close()
  }
}

/** An answer with its errors in words for callers; what is hidden goes to the log. */
function masked(answer: EngineAnswer, { viewer, correlationId, language }: GraphContext, log: Logger): EngineAnswer {
  const report = (fault: GraphQLFormattedError) => log.error({ correlationId, fault }, 'failed')
  const signedIn = viewer.kind !== 'public'
  const masking = { correlationId, signedIn, report }
  const errors = speakingTo(language, () => answer.errors.map((error) => maskGraphError(error, masking)))
  return { ...answer, errors }
}
