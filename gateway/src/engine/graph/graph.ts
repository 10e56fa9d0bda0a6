import { createHash } from 'node:crypto'
import { Supergraph } from '@apollo/federation-internals'
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql'
import { readSupergraph, type SupergraphFacts } from './facts.js'
import { type ComputedField, withoutRequiredArguments } from './required-arguments.js'

/** One loaded supergraph: what clients may see and who answers what. */
export interface Graph extends SupergraphFacts {
  /** What planners get, see {@link withoutRequiredArguments}. */
  readonly plannerSdl: string
  /** Fields of the planner's supergraph that stand for a field with fixed arguments. */
  readonly computed: ReadonlyMap<string, ComputedField>
  /** First 16 hex digits of the SDL's SHA-256: names this graph in logs. */
  readonly id: string
  readonly apiSchema: GraphQLSchema
  /** The supergraph as it came, parsed. */
  readonly document: DocumentNode
}

/**
 * Loads and validates a Federation 2 supergraph.
 *
 * Features marked `for: SECURITY` are let through here (Apollo's own loader refuses to start with them); the engine's
 * guards enforce them from the full SDL.
 *
 * @throws Error when the SDL does not parse, is no Federation 2 supergraph, or its public schema is invalid
 */
export function loadGraph(sdl: string): Graph {
  const document = parse(sdl, { noLocation: true })
  const { sdl: plannerSdl, computed } = withoutRequiredArguments(document)
  const facts = readSupergraph(parse(plannerSdl, { noLocation: true }))
  if (facts.subgraphs.size === 0) throw new Error('not a federation supergraph: it names no subgraph (join__Graph)')
  const supergraph = Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: true })
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema({ includeDefer: false, includeStream: false })
  const id = createHash('sha256').update(sdl).digest('hex').slice(0, 16)
  return { ...facts, plannerSdl, computed, id, apiSchema, document }
}
