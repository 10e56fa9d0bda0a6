import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import type { ExecutionResult } from 'graphql'
import type { Send } from '../../index.js'
import type { WorldFault } from './world.js'

/** Apollo's own server and gateway over a world, to compare with. */
export interface StockApollo {
  ask(query: string, variables: Record<string, unknown>, faults: readonly WorldFault[]): Promise<ExecutionResult>
  close(): Promise<void>
}

/** Starts it. Its subgraph calls go where the engine's go. */
export async function startStockApollo(supergraphSdl: string, send: Send<readonly WorldFault[]>): Promise<StockApollo> {
  let faults: readonly WorldFault[] = []
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name = '' }): GraphQLDataSource => ({
      process: async ({ request }) => {
        const body = JSON.stringify({ query: request.query, variables: request.variables ?? {} })
        const call = { subgraph: name, body, mutation: false, context: faults, signal: undefined }
        return JSON.parse((await send(call)).text)
      },
    }),
  })
  const server = new ApolloServer({ gateway, includeStacktraceInErrorResponses: false })
  await server.start()
  return {
    ask: async (query, variables, given) => {
      faults = given
      const { body } = await server.executeOperation({ query, variables })
      if (body.kind !== 'single') throw new Error('Apollo answers in parts')
      const { data, errors } = JSON.parse(JSON.stringify(body.singleResult))
      return { data, errors }
    },
    close: () => server.stop(),
  }
}
