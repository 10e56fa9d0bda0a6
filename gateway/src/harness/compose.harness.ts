import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { SDL } from './graph.harness.js'

/** Composes the three small domains of the tests. */
export function composeTestGraph(): string {
  const composed = composeServices(
    Object.entries(SDL).map(([name, text]) => ({
      name,
      url: `http://${name}.subgraph/graphql`,
      typeDefs: parse(text),
    })),
  )
  if (!composed.supergraphSdl) throw new Error(String(composed.errors))
  return composed.supergraphSdl
}
