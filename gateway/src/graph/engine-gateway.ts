import { ApolloGateway } from '@apollo/gateway'
import { type EngineAnswer, type EngineRequest, writeAnswer } from '../engine/index.js'

type Loaded = Awaited<ReturnType<ApolloGateway['load']>>
type Executor = NonNullable<Loaded['executor']>

/** What Apollo Server hands from its pipeline to the engine and back: one for each request. */
export class Answering<Context> {
  /** Holds the engine's own answer, as soon as there is one. A box, because Apollo Server copies its context. */
  readonly outcome: { answer?: EngineAnswer } = {}

  constructor(readonly call: Omit<EngineRequest<Context>, 'query' | 'operationName' | 'variables'>) {}
}

/** Stands in for `data` on the way through Apollo Server: the text is written already. */
class WrittenData {
  constructor(readonly answer: EngineAnswer) {}
}

/** `stringifyResult` for Apollo Server: what the engine wrote goes out as it is. */
export function writeResult(result: { readonly data?: unknown }): string {
  return result.data instanceof WrittenData ? writeAnswer(result.data.answer) : JSON.stringify(result)
}

/**
 * Apollo's gateway with another executor: it loads, validates and holds the supergraph and tells Apollo Server its
 * schema; operations are planned and executed by `execute`.
 *
 * Apollo's loader refuses features marked `for: SECURITY` because it does not enforce them. The engine does, from the
 * whole text, so that the mark alone is taken off here.
 */
export class EngineGateway<Context> implements Pick<ApolloGateway, 'load' | 'onSchemaLoadOrUpdate' | 'stop'> {
  readonly #apollo: ApolloGateway

  constructor(
    supergraph: string,
    private readonly execute: (request: EngineRequest<Context>) => Promise<EngineAnswer>,
  ) {
    this.#apollo = new ApolloGateway({ supergraphSdl: supergraph.replaceAll(/,?\s*for:\s*SECURITY/g, '') })
  }

  onSchemaLoadOrUpdate(callback: Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.#apollo.onSchemaLoadOrUpdate(callback)
  }

  async load(options: Parameters<ApolloGateway['load']>[0]): Promise<Loaded> {
    const loaded = await this.#apollo.load(options)
    const executor: Executor = async ({ context, source, document, operationName, request }) => {
      if (!(context instanceof Answering)) throw new Error('an operation that came by no door')
      const { variables } = request
      const answer = await this.execute({ ...context.call, query: source, document, operationName, variables })
      context.outcome.answer = answer
      return { data: new WrittenData(answer) }
    }
    return { ...loaded, executor }
  }

  stop(): Promise<void> {
    return this.#apollo.stop()
  }
}
