import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { ReadOperation } from '../graph/operation.js'

/** A field where it stands: the type in whose selection the client wrote it is the one that decides about it. */
export interface Placed {
  readonly node: FieldNode
  readonly on: GraphQLNamedType
}

/** Fields of one object by response key, in the order of the answer. */
export type Collected = ReadonlyMap<string, readonly [Placed, ...Placed[]]>

export interface Collector {
  readonly operation: ReadOperation
  readonly schema: GraphQLSchema
  /** Values of the request, before defaults. */
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Collects the fields that apply to an object of `type`: its concrete type where known, else the static one, and then
 * the fields of every type that it could be.
 */
export function collect(
  { operation, schema, variables }: Collector,
  sets: readonly SelectionSetNode[],
  type: GraphQLNamedType,
): Collected {
  const fields = new Map<string, [Placed, ...Placed[]]>()
  const seen = new Set<string>()
  const visit = (set: SelectionSetNode, on: GraphQLNamedType): void => {
    for (const selection of set.selections) {
      if (!included(selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const placed = { node: selection, on }
        const group = fields.get(key)
        if (group) group.push(placed)
        else fields.set(key, [placed])
        continue
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection
      if (!spread || (selection.kind === Kind.FRAGMENT_SPREAD && seen.has(selection.name.value))) continue
      const condition = spread.typeCondition ? schema.getType(spread.typeCondition.name.value) : on
      if (!condition || !mayBe(type, condition)) continue
      if (selection.kind === Kind.FRAGMENT_SPREAD) seen.add(selection.name.value)
      visit(spread.selectionSet, condition)
    }
  }
  for (const set of sets) visit(set, type)
  return fields

  function included({ directives = [] }: SelectionNode): boolean {
    return directives.every((directive) => {
      if (directive.name.value === 'skip') return condition(directive) !== true
      return directive.name.value === 'include' ? condition(directive) === true : true
    })
  }

  function condition(directive: DirectiveNode): unknown {
    const value = directive.arguments?.find((argument) => argument.name.value === 'if')?.value
    if (value?.kind === Kind.BOOLEAN) return value.value
    if (value?.kind !== Kind.VARIABLE) return undefined
    const name = value.name.value
    if (Object.hasOwn(variables, name)) return variables[name]
    const given = operation.definition.variableDefinitions?.find(({ variable }) => variable.name.value === name)
    return given?.defaultValue?.kind === Kind.BOOLEAN ? given.defaultValue.value : undefined
  }

  /** Whether an object known as `known` can be matched by `condition`. */
  function mayBe(known: GraphQLNamedType, condition: GraphQLNamedType): boolean {
    if (known === condition) return true
    if (isObjectType(known)) return isAbstractType(condition) && schema.isSubType(condition, known)
    if (!isAbstractType(known)) return false
    const possible = schema.getPossibleTypes(known)
    if (isObjectType(condition)) return possible.includes(condition)
    return isAbstractType(condition) && possible.some((one) => schema.isSubType(condition, one))
  }
}
