import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'

/** What came of composing: the supergraph, or the faults that forbid it. */
export interface Composed {
  /** SDL of the supergraph, with a final line break; null where there are faults. */
  readonly sdl: string | null
  /** Names of the subgraphs that took part, in alphabetical order. */
  readonly names: readonly string[]
  readonly faults: readonly string[]
  /** Hints worth a look, as "CODE: message". */
  readonly hints: readonly string[]
}

/** Hints about things that are meant: domains describe shared types and use their own part of them. */
const MEANT = new Set([
  'INCONSISTENT_DESCRIPTION',
  'INCONSISTENT_ENTITY',
  'INCONSISTENT_EXECUTABLE_DIRECTIVE_PRESENCE',
  'UNUSED_ENUM_TYPE',
  'DIRECTIVE_COMPOSITION_INFO',
])

/** Address of a subgraph in the supergraph. The gateway puts the real one in its place (its variable SUBGRAPHS). */
const addressOf = (name: string) => `http://${name}.subgraph/graphql`

/** Composes every subgraph below `root` that has a schema.graphql. Throws where one of them is not GraphQL at all. */
export function composeSupergraph(root: string): Composed {
  const folder = join(root, 'subgraphs')
  const names = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'schema.graphql')))
    .sort()
  if (names.length === 0) return { sdl: null, names, faults: [], hints: [] }
  const result = composeServices(
    names.map((name) => ({
      name,
      url: addressOf(name),
      typeDefs: parse(readFileSync(join(folder, name, 'schema.graphql'), 'utf8')),
    })),
  )
  const faults = (result.errors ?? []).map((error) => error.message)
  const hints = (result.hints ?? [])
    .filter(({ definition }) => !MEANT.has(definition.code))
    .map(({ definition, message }) => `${definition.code}: ${message}`)
  return { sdl: result.supergraphSdl ? `${result.supergraphSdl.trimEnd()}\n` : null, names, faults, hints }
}
