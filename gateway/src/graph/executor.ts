import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface'
import type { Viewer } from '@vatsalya/access'
import type { GraphQLSchema } from 'graphql'

/** What travels with one operation from the door to the last fetch. */
export interface GraphContext {
  readonly viewer: Viewer
  readonly correlationId: string
}

/** One operation, parsed and valid, as Apollo Server hands it over. `queryHash` names the document for caches. */
export type GraphRequest = GatewayGraphQLRequestContext

export type GraphAnswer = GatewayExecutionResult

/**
 * Plans and runs operations over the subgraphs. The one seam between the door and the engine: whoever can do this can
 * take the engine's place.
 */
export interface GraphExecutor {
  /** What callers may ask in, without federation's own types and directives. */
  readonly schema: GraphQLSchema
  execute(request: GraphRequest, context: GraphContext): Promise<GraphAnswer>
  stop(): Promise<void>
}
