import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { type DocumentNode, execute, parse, validate } from 'graphql'
import { type Authorization, createEngine, type Engine, type EngineOptions, type Send } from '../index.js'

/** Resolvers as Apollo's subgraph library takes them. */
export type Resolvers = Exclude<
  Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number],
  DocumentNode
>['resolvers'] &
  object

/** One subgraph of a test federation: its SDL without the `@link` header, and resolvers. */
export interface FixtureSubgraph {
  readonly sdl: string
  readonly resolvers?: Resolvers
}

export type Fixture = Readonly<Record<string, FixtureSubgraph>>

/** A call as a subgraph got it. */
export interface SeenCall {
  readonly subgraph: string
  readonly query: string
  readonly variables: Record<string, unknown>
}

const names = [
  '@key',
  '@requires',
  '@external',
  '@provides',
  '@shareable',
  '@override',
  '@inaccessible',
  '@interfaceObject',
  '@tag',
  '@extends',
  '@authenticated',
  '@requiresScopes',
  '@policy',
  '@composeDirective',
  '@context',
  '@fromContext',
]
/** Puts the federation specification in front of a subgraph SDL. */
export const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${JSON.stringify(names)})\n`

/** Composes a fixture. @throws Error with composition's own words */
export function composeFixture(fixture: Fixture): string {
  const result = composeServices(
    Object.entries(fixture).map(([name, { sdl }]) => ({
      name,
      url: `http://${name}.subgraph/graphql`,
      typeDefs: parse(header + sdl),
    })),
  )
  if (result.errors) throw new Error(result.errors.map((error) => error.message).join('\n'))
  return result.supergraphSdl
}

/** Answers calls with real subgraph schemas in this process; everything passes through JSON, as over the wire. */
export function localSend(fixture: Fixture, seen: SeenCall[] = []): Send<unknown> {
  const schemas = new Map(
    Object.entries(fixture).map(([name, { sdl, resolvers }]) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(header + sdl), ...(resolvers && { resolvers }) }]),
    ]),
  )
  return async ({ subgraph, body }) => {
    const schema = schemas.get(subgraph)
    if (!schema) throw new Error(`no subgraph ${subgraph}`)
    const { query, variables } = JSON.parse(body)
    seen.push({ subgraph, query, variables })
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) return { status: 400, text: JSON.stringify({ errors }) }
    const result = await execute({ schema, document, variableValues: variables })
    return { status: 200, text: JSON.stringify(result) }
  }
}

export interface FixtureEngine {
  readonly engine: Engine<unknown>
  readonly supergraph: string
  /** Calls since the last {@link FixtureEngine.ask}. */
  readonly calls: SeenCall[]
  /** Runs one operation and reads the answer as JSON. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    authorization?: Authorization,
  ): Promise<{ data?: unknown; errors?: Record<string, unknown>[] }>
}

/** An engine over a fixture. */
export async function fixtureEngine(
  fixture: Fixture,
  options: Partial<EngineOptions<unknown>> = {},
): Promise<FixtureEngine> {
  const calls: SeenCall[] = []
  const supergraph = composeFixture(fixture)
  const engine = await createEngine<unknown>({ supergraph, send: localSend(fixture, calls), ...options })
  return {
    engine,
    supergraph,
    calls,
    ask: async (query, variables, authorization) => {
      calls.length = 0
      const { data, errors } = await engine.execute({ query, variables, authorization, context: undefined })
      const answer: { data?: unknown; errors?: Record<string, unknown>[] } = {}
      if (data !== undefined) answer.data = JSON.parse(data)
      if (errors.length > 0) answer.errors = JSON.parse(JSON.stringify(errors))
      return answer
    },
  }
}
