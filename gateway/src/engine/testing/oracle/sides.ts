import { buildSubgraphSchema } from '@apollo/subgraph'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import type { Send } from '../../index.js'
import { header, type Resolvers } from '../fixture.js'
import { type Entity, type Node, resolveField, type World, type WorldFault } from './world.js'

const fieldResolver: GraphQLFieldResolver<Node | Entity, readonly WorldFault[]> = (source, args, faults, info) =>
  resolveField(source, info.parentType.name, info.fieldName, args, faults)

const typeResolver: GraphQLTypeResolver<Node | Entity, unknown> = (source) => source.__typename

/** Answers an operation by one graphql-js schema over the world. */
export function answerWhole(
  schema: GraphQLSchema,
  world: World,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
  faults: readonly WorldFault[],
): ExecutionResult {
  const isMutation = document.definitions.some((one) => 'operation' in one && one.operation === 'mutation')
  const rootValue = isMutation ? world.mutation : world.query
  const result = execute({
    schema,
    document,
    rootValue,
    contextValue: faults,
    variableValues,
    fieldResolver,
    typeResolver,
  })
  if (result instanceof Promise) throw new Error('worlds answer at once')
  return JSON.parse(JSON.stringify(result))
}

interface Side {
  readonly schema: GraphQLSchema
  readonly documents: Map<string, DocumentNode>
}

/** Answers subgraph calls by real subgraph schemas over the world. The call's context is the faults. */
export function worldSend(
  world: World,
  onCall: (subgraph: string, query: string) => void = () => {},
): Send<readonly WorldFault[]> {
  const sides = new Map<string, Side>()
  for (const [name, sdl] of Object.entries(world.subgraphs)) {
    sides.set(name, { schema: subgraphSchema(sdl, world), documents: new Map() })
  }
  return async ({ subgraph, body, context }) => {
    const side = sides.get(subgraph)
    if (!side) throw new Error(`no subgraph ${subgraph}`)
    const { query, variables } = JSON.parse(body)
    onCall(subgraph, query)
    const document = side.documents.get(query) ?? validated(side, query)
    const isMutation = query.startsWith('mutation')
    const result = await execute({
      schema: side.schema,
      document,
      rootValue: isMutation ? world.mutation : world.query,
      contextValue: context,
      variableValues: variables,
      fieldResolver,
      typeResolver,
    })
    return { status: 200, text: JSON.stringify(result) }
  }
}

function validated(side: Side, query: string): DocumentNode {
  const document = parse(query)
  const [error] = validate(side.schema, document)
  if (error) throw new Error(`planned an invalid subgraph operation: ${error.message} in ${query}`)
  side.documents.set(query, document)
  return document
}

function subgraphSchema(sdl: string, world: World): GraphQLSchema {
  const typeDefs = parse(header + sdl)
  const plain = buildSubgraphSchema([{ typeDefs }])
  const resolvers: Resolvers = {}
  for (const type of Object.values(plain.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('_')) continue
    resolvers[type.name] = { __resolveReference: find }
  }
  function find(representation: Record<string, unknown>): Entity | undefined {
    const node = world.find(representation)
    // A subgraph that knows an interface as object gives that as type.
    const type = node && plain.getType(node.__typename) ? node.__typename : String(representation.__typename)
    return node && { __typename: type, node, representation }
  }
  return buildSubgraphSchema([{ typeDefs, resolvers }])
}
