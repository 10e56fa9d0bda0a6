import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { GraphExecutor } from './executor.js'
import type { SubgraphFetch } from './subgraph-fetch.js'
import { withoutSecurityLinks } from './supergraph.js'

/** Memory for plans. Beyond it the least used go. */
const PLAN_CACHE_MIB = 30

/** An executor made of Apollo's own gateway. */
export async function apolloExecutor(supergraphSdl: string, fetch: SubgraphFetch): Promise<GraphExecutor> {
  const gateway = new ApolloGateway({
    supergraphSdl: withoutSecurityLinks(supergraphSdl),
    buildService: ({ name }) => dataSource(name, fetch),
    experimental_approximateQueryPlanStoreMiB: PLAN_CACHE_MIB,
    __exposeQueryPlanExperimental: false,
  })
  const { schema, executor } = await gateway.load({ apollo: {} })
  return { schema, execute: (request) => executor(request), stop: () => gateway.stop() }
}

function dataSource(name: string, fetch: SubgraphFetch): GraphQLDataSource {
  return {
    process: async ({ request, context }) => {
      const { query, variables, operationName } = request
      const { viewer, correlationId } = context
      return fetch(name, JSON.stringify({ query, variables, operationName }), { viewer, correlationId })
    },
  }
}
