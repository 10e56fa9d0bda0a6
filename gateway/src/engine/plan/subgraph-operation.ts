import { type DocumentNode, Kind, parse, print, visit } from 'graphql'
import type { Graph } from '../graph/graph.js'
import { withoutImpossibleFragments } from './possible-fragments.js'

/** A call's operation as the subgraph must see it. */
export interface SubgraphOperation {
  readonly text: string
  readonly document: DocumentNode
}

/** Puts fields with fixed arguments, which planners know as fields of their own, back into their place. */
export function subgraphOperation(graph: Graph, subgraph: string, planned: string): SubgraphOperation {
  const document = parse(planned, { noLocation: true })
  const valid = withoutImpossibleFragments(graph, subgraph, document)
  let changed = valid !== document
  const real = visit(valid, {
    Field(node) {
      const computed = graph.computed.get(node.name.value)
      if (!computed) return undefined
      changed = true
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: computed.field },
        arguments: computed.arguments,
      }
    },
  })
  return changed ? { text: print(real), document: real } : { text: planned, document }
}
