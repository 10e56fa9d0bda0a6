import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GatewayInterface, GatewaySchemaLoadOrUpdateCallback } from '@apollo/server-gateway-interface'
import type { Logger } from 'pino'
import type { GraphContext, GraphExecutor } from './executor.js'
import { maskGraphError } from './masking.js'

/** One operation as it came through the door: text known, caller known. */
export interface GraphOperation {
  readonly query: string
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

export interface GraphHttpAnswer {
  readonly status: number
  /** JSON. */
  readonly body: string
}

export interface GraphServer {
  run(operation: GraphOperation, context: GraphContext): Promise<GraphHttpAnswer>
  stop(): Promise<void>
}

/** Apollo Server over an executor: parsing, validation, their caches, masked errors. HTTP stays with the route. */
export async function startGraphServer(options: {
  executor: GraphExecutor
  supergraphSdl: string
  log: Logger
}): Promise<GraphServer> {
  const { executor, log } = options
  // formatError is not told whose error it is.
  const answering = new AsyncLocalStorage<GraphContext>()
  const apollo = new ApolloServer<GraphContext>({
    gateway: asGateway(executor, options.supergraphSdl),
    // Who may look at the schema is the route's to say; here it is technically possible.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, error) => {
      const correlationId = answering.getStore()?.correlationId ?? ''
      return maskGraphError(formatted, error, correlationId, (fault) =>
        log.error({ correlationId, err: fault }, 'failed'),
      )
    },
  })
  await apollo.start()
  return {
    run: async (operation, context) => {
      const answer = await answering.run(context, () =>
        apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest: {
            method: 'POST',
            headers: new HeaderMap([['content-type', 'application/json']]),
            search: '',
            body: operation,
          },
          context: async () => context,
        }),
      )
      return { status: answer.status ?? 200, body: answer.body.kind === 'complete' ? answer.body.string : '' }
    },
    stop: async () => {
      await apollo.stop()
      await executor.stop()
    },
  }
}

/** Our executor in the shape that Apollo Server takes. */
function asGateway(executor: GraphExecutor, supergraphSdl: string): GatewayInterface {
  let told: GatewaySchemaLoadOrUpdateCallback = () => {}
  return {
    onSchemaLoadOrUpdate: (callback) => {
      told = callback
      return () => {}
    },
    load: async () => {
      told({ apiSchema: executor.schema, coreSupergraphSdl: supergraphSdl })
      return {
        executor: (request) => {
          const { viewer, correlationId } = request.context
          return executor.execute(request, { viewer, correlationId })
        },
      }
    },
    stop: async () => {},
  }
}
