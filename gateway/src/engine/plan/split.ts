import type { RequiresSelection } from '@graphql-hive/router-query-planner'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { FieldSetEntry } from '../graph/field-set.js'
import type { Graph } from '../graph/graph.js'

/** A part of an entity fetch whose required values fit into one representation. */
export interface EntityPart {
  readonly requires: readonly RequiresSelection[]
  readonly selectionSet: SelectionSetNode
}

/**
 * Splits what is asked of entities where two fields require the same field with different arguments: a representation
 * can hold one value of it. Undefined when nothing is to be split, which is nearly always.
 */
export function splitByRequirements(
  graph: Graph,
  subgraph: string,
  requires: readonly RequiresSelection[],
  selectionSet: SelectionSetNode,
  document: DocumentNode,
): EntityPart[] | undefined {
  if (graph.computed.size === 0 || !clashes(graph, requires)) return undefined
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  const parts: { readonly needs: Map<string, string>; readonly selections: SelectionNode[] }[] = []
  for (const { type, selection } of topSelections(selectionSet, fragments, undefined)) {
    const needs =
      selection.kind === Kind.FIELD && type !== undefined
        ? needsOf(graph, graph.required.get(`${subgraph}/${type}.${selection.name.value}`) ?? [])
        : new Map<string, string>()
    let part = parts.find((candidate) => [...needs].every(([at, by]) => (candidate.needs.get(at) ?? by) === by))
    if (!part) {
      part = { needs: new Map(), selections: [] }
      parts.push(part)
    }
    for (const [at, by] of needs) part.needs.set(at, by)
    part.selections.push(type === undefined ? selection : onType(type, selection))
  }
  return parts.map(({ needs, selections }) => ({
    requires: keepNeeded(graph, requires, needs),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }))
}

/** The subgraph's name of a field that a planner requires. */
function realName(graph: Graph, name: string): string {
  return graph.computed.get(name)?.field ?? name
}

function clashes(graph: Graph, requires: readonly RequiresSelection[]): boolean {
  const seen = new Map<string, string>()
  for (const selection of requires) {
    if (selection.kind === 'Field') {
      const planned = selection.alias ?? selection.name
      const real = realName(graph, planned)
      if ((seen.get(real) ?? planned) !== planned) return true
      seen.set(real, planned)
    }
    if ('selections' in selection && selection.selections && clashes(graph, selection.selections)) return true
  }
  return false
}

/** Path of a required value, in the subgraph's names -> the planner's name of it. */
function needsOf(graph: Graph, fields: readonly FieldSetEntry[], above = ''): Map<string, string> {
  const needs = new Map<string, string>()
  for (const { name, fields: below } of fields) {
    const path = `${above}.${realName(graph, name)}`
    needs.set(path, name)
    for (const [at, by] of needsOf(graph, below, path)) needs.set(at, by)
  }
  return needs
}

function keepNeeded(
  graph: Graph,
  requires: readonly RequiresSelection[],
  needs: ReadonlyMap<string, string>,
  above = '',
): RequiresSelection[] {
  return requires.flatMap((selection): RequiresSelection[] => {
    if (selection.kind === 'FragmentSpread') return [selection]
    if (selection.kind === 'InlineFragment') {
      return [{ ...selection, selections: keepNeeded(graph, selection.selections, needs, above) }]
    }
    const planned = selection.alias ?? selection.name
    const path = `${above}.${realName(graph, planned)}`
    const needed = needs.get(path)
    // What no field of the part needs is a key, unless it is a value with arguments: keys have none.
    if (needed === undefined ? graph.computed.has(planned) : needed !== planned) return []
    if (!selection.selections) return [selection]
    return [{ ...selection, selections: keepNeeded(graph, selection.selections, needs, path) }]
  })
}

function topSelections(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  type: string | undefined,
): { type: string | undefined; selection: SelectionNode }[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [{ type, selection }]
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (!fragment) return []
    return topSelections(fragment.selectionSet, fragments, fragment.typeCondition?.name.value ?? type)
  })
}

function onType(type: string, selection: SelectionNode): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
  }
}
