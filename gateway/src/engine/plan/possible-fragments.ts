import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import type { Graph } from '../graph/graph.js'

/**
 * Takes out inline fragments whose type can never stand where they are: subgraphs refuse such a document as a whole, and
 * planners write them where the requirements of one interface's types meet.
 *
 * @returns the document itself when there is nothing to take out
 */
export function withoutImpossibleFragments(graph: Graph, subgraph: string, document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const root = graph.apiSchema.getRootType(definition.operation)?.name
      const selectionSet = pruned(graph, subgraph, definition.selectionSet, root)
      return selectionSet === definition.selectionSet ? definition : { ...definition, selectionSet }
    }
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) return definition
    const selectionSet = pruned(graph, subgraph, definition.selectionSet, definition.typeCondition.name.value)
    return selectionSet === definition.selectionSet ? definition : { ...definition, selectionSet }
  })
  return definitions.some((one, index) => one !== document.definitions[index]) ? { ...document, definitions } : document
}

/** @param type undefined where it is not a type of the graph, such as that of `_entities` */
function pruned(graph: Graph, subgraph: string, set: SelectionSetNode, type: string | undefined): SelectionSetNode {
  let changed = false
  const selections = set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
    const isField = selection.kind === Kind.FIELD
    const below = isField
      ? graph.fieldTypes.get(`${type}.${selection.name.value}`)
      : (selection.typeCondition?.name.value ?? type)
    if (!isField && type !== undefined && below !== undefined && !meet(graph, subgraph, type, below)) {
      changed = true
      return []
    }
    const selectionSet = selection.selectionSet && pruned(graph, subgraph, selection.selectionSet, below)
    if (selectionSet === selection.selectionSet) return [selection]
    changed = true
    if (selectionSet === undefined || selectionSet.selections.length > 0) {
      return [isField ? { ...selection, selectionSet } : { ...selection, selectionSet: selectionSet ?? set }]
    }
    return isField ? [{ ...selection, selectionSet: onlyTypeName }] : []
  })
  return changed ? { ...set, selections } : set
}

const onlyTypeName: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
}

function meet(graph: Graph, subgraph: string, one: string, other: string): boolean {
  if (one === other) return true
  const types = graph.possible(subgraph, one)
  // What the subgraph does not know at all is not ours to judge.
  if (types.size === 0) return true
  for (const type of graph.possible(subgraph, other)) if (types.has(type)) return true
  return false
}
