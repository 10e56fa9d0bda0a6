import { type GraphQLNamedType, getNamedType, isInterfaceType, isObjectType, type SelectionSetNode } from 'graphql'
import { type Collector, collect, type Placed } from './collect.js'
import type { Decide, RefusalCode } from './decide.js'

/** A field that was asked for and refused; list positions are left out of the path, since nothing was fetched. */
export interface Refusal {
  readonly path: readonly string[]
  readonly code: RefusalCode
}

/** What is refused of an operation, after @skip and @include. */
export function refusalsOf(collector: Collector, decide: Decide): Refusal[] {
  const { operation, schema } = collector
  const found: Refusal[] = []
  const visit = (sets: readonly SelectionSetNode[], type: GraphQLNamedType, path: readonly string[]): void => {
    for (const [key, group] of collect(collector, sets, type)) {
      const here = [...path, key]
      const refused = group
        .map((placed) => decide(placed.on.name, placed.node.name.value))
        .find((code) => code !== null)
      if (refused) found.push({ path: here, code: refused })
      const allowed = group.filter((placed) => decide(placed.on.name, placed.node.name.value) === null)
      const inner = selectionsOf(allowed)
      const next = typeOf(allowed[0])
      if (next && inner.length > 0) visit(inner, next, here)
    }
  }
  const root = schema.getRootType(operation.definition.operation)
  if (root) visit([operation.definition.selectionSet], root, [])
  return found
}

/** Selections below a group of fields that answer under one key. */
export function selectionsOf(group: readonly Placed[]): SelectionSetNode[] {
  return group.flatMap(({ node }) => (node.selectionSet ? [node.selectionSet] : []))
}

function typeOf(placed: Placed | undefined): GraphQLNamedType | undefined {
  if (!placed || !(isObjectType(placed.on) || isInterfaceType(placed.on))) return undefined
  const field = placed.on.getFields()[placed.node.name.value]
  return field && getNamedType(field.type)
}
