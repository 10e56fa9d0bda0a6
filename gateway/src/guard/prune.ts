import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { ReadOperation } from '../graph/operation.js'
import type { Decide } from './decide.js'

/** Stands where a selection would be empty, and where the type of an object must be known; never in an answer. */
export const MARK = '_guard_typename'

const MARKER: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: MARK },
  name: { kind: Kind.NAME, value: '__typename' },
}

/**
 * The operation without the fields that `decide` refuses, or null where it refuses none. Each fragment is pruned once,
 * whatever it would unfold to.
 */
export function prune(operation: ReadOperation, schema: GraphQLSchema, decide: Decide): ReadOperation | null {
  const root = schema.getRootType(operation.definition.operation) ?? undefined
  const fragments = new Map<string, FragmentDefinitionNode>()
  let refused = false
  for (const [name, fragment] of operation.fragments) {
    const on = schema.getType(fragment.typeCondition.name.value)
    fragments.set(name, { ...fragment, selectionSet: ofSelections(fragment.selectionSet, on) })
  }
  const definition = { ...operation.definition, selectionSet: ofSelections(operation.definition.selectionSet, root) }
  if (!refused) return null
  const document = { ...operation.document, definitions: [definition, ...fragments.values()] }
  return { document, definition, fragments }

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): SelectionSetNode {
    const kept = set.selections.flatMap((selection) => ofSelection(selection, parent))
    const marked = kept.length === 0 || isAbstractType(parent) ? [MARKER, ...kept] : kept
    return { ...set, selections: marked }
  }

  function ofSelection(selection: SelectionNode, parent: GraphQLNamedType | undefined): SelectionNode[] {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent
      return [{ ...selection, selectionSet: ofSelections(selection.selectionSet, on) }]
    }
    const name = selection.name.value
    if (parent && decide(parent.name, name) !== null) {
      refused = true
      return []
    }
    if (!selection.selectionSet) return [selection]
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
    // Below __schema and __type nothing is decided: whether they may be asked at all is decided before.
    if (!field) return [selection]
    return [{ ...selection, selectionSet: ofSelections(selection.selectionSet, getNamedType(field.type)) }]
  }
}
