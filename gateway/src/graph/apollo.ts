import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { EngineAnswer, EngineRequest } from '../engine/index.js'
import { Answering, EngineGateway, writeResult } from './engine-gateway.js'

/** One operation as Apollo Server takes it. */
export interface ApolloCall<Context> extends Pick<Answering<Context>, 'call'> {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

const JSON_HEADERS = new HeaderMap([['content-type', 'application/json']])

/**
 * Apollo Server's pipeline (parsing, validation, plugins) in front of the engine. Its own doors for batches, GET,
 * automatic persisted queries and the landing page are shut: what comes in is decided at ours.
 */
export class ApolloPipeline<Context> {
  private constructor(private readonly server: ApolloServer<Answering<Context>>) {}

  /** @throws Error when Apollo's gateway does not take the supergraph, with the reason */
  static async start<Context>(
    supergraph: string,
    execute: (request: EngineRequest<Context>) => Promise<EngineAnswer>,
  ): Promise<ApolloPipeline<Context>> {
    const server = new ApolloServer<Answering<Context>>({
      gateway: new EngineGateway(supergraph, execute),
      stringifyResult: writeResult,
      // Who may look at the schema is decided at the door.
      introspection: true,
      persistedQueries: false,
      csrfPrevention: false,
      allowBatchedHttpRequests: false,
      includeStacktraceInErrorResponses: false,
      stopOnTerminationSignals: false,
      plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
    })
    await server.start()
    return new ApolloPipeline(server)
  }

  /** Runs one operation. Undefined answer: Apollo Server refused it before the engine saw it. */
  async run(call: ApolloCall<Context>): Promise<{ readonly answer: EngineAnswer | undefined; readonly body: string }> {
    const { query, operationName, variables } = call
    const answering = new Answering(call.call)
    const response = await this.server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: JSON_HEADERS,
        search: '',
        body: { query, variables, ...(operationName === null ? {} : { operationName }) },
      },
      context: async () => answering,
    })
    return { answer: answering.outcome.answer, body: response.body.kind === 'complete' ? response.body.string : '' }
  }

  stop(): Promise<void> {
    return this.server.stop()
  }
}
