import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Access } from '../guard/access.js'
import type { Included, Operation } from './variant.js'

/** Selections, and the type that they stand on. */
export interface TypedSet {
  readonly on: string
  readonly set: SelectionSetNode
}

/** All that an operation asks under one response key of one type. */
export interface CollectedField {
  readonly responseKey: string
  readonly name: string
  /** The first node; the others ask the same field with the same arguments. */
  readonly node: FieldNode
  readonly sets: TypedSet[]
  /** The caller may not see the field by any of the ways in which it is asked. */
  refused: boolean
}

/** What collecting goes by: one variant of an operation for callers of one access. */
export interface Variant {
  readonly schema: GraphQLSchema
  readonly operation: Operation
  readonly included: Included
  readonly access: Access
}

/** CollectFields of the GraphQL specification (6.3.2), for objects known to be of `type`. */
export function collectFields(
  variant: Variant,
  type: GraphQLCompositeType,
  sets: readonly TypedSet[],
): Map<string, CollectedField> {
  const { schema, operation, included, access } = variant
  const fields = new Map<string, CollectedField>()
  const spread = new Set<string>()
  const collect = (on: string, set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        const responseKey = selection.alias?.value ?? name
        const may = mayAsk(schema, access, on, name)
        const gives = typeGiven(schema, on, name)
        let field = fields.get(responseKey)
        if (!field) {
          field = { responseKey, name, node: selection, sets: [], refused: !may }
          fields.set(responseKey, field)
        }
        if (may) field.refused = false
        if (may && selection.selectionSet && gives) field.sets.push({ on: gives, set: selection.selectionSet })
        continue
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue
        spread.add(selection.name.value)
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value
      if (applies(schema, type, condition)) collect(condition ?? on, fragment.selectionSet)
    }
  }
  for (const { on, set } of sets) collect(on, set)
  return fields
}

/** Whether the caller may ask a field of a type that the operation names. */
export function mayAsk(schema: GraphQLSchema, access: Access, on: string, field: string): boolean {
  return access.open || field.startsWith('__') || access.mayField(on, field, typeGiven(schema, on, field) ?? '')
}

/** Name of the type of what a field gives. */
export function typeGiven(schema: GraphQLSchema, on: string, field: string): string | undefined {
  const type = schema.getType(on)
  const definition = type && 'getFields' in type ? type.getFields()[field] : undefined
  return definition && getNamedType(definition.type).name
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
