// Apollo's gateway as its documentation starts it.
import { readFileSync } from 'node:fs'
import { ApolloGateway } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(process.argv[2], 'utf8') })
const server = new ApolloServer({ gateway })
await startStandaloneServer(server, { listen: { port: Number(process.argv[3]) } })
