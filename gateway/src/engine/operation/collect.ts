import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Included, Operation } from './variant.js'

/** All that an operation asks under one response key of one type. */
export interface CollectedField {
  readonly responseKey: string
  readonly name: string
  /** The first node; the others ask the same field with the same arguments. */
  readonly node: FieldNode
  readonly sets: SelectionSetNode[]
}

/** CollectFields of the GraphQL specification (6.3.2), for objects known to be of `type`. */
export function collectFields(
  schema: GraphQLSchema,
  operation: Operation,
  included: Included,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Map<string, CollectedField> {
  const fields = new Map<string, CollectedField>()
  const spread = new Set<string>()
  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const responseKey = selection.alias?.value ?? selection.name.value
        let field = fields.get(responseKey)
        if (!field) {
          field = { responseKey, name: selection.name.value, node: selection, sets: [] }
          fields.set(responseKey, field)
        }
        if (selection.selectionSet) field.sets.push(selection.selectionSet)
        continue
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection
      if (fragment && applies(schema, type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet)
    }
  }
  for (const set of sets) collect(set)
  return fields
}

function applies(schema: GraphQLSchema, type: GraphQLCompositeType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  return isAbstractType(wanted) && !isUnionType(type) && schema.isSubType(wanted, type)
}

/** A field's definition on a type; `__typename` has none here. */
export function fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isUnionType(type) ? undefined : type.getFields()[name]
}
