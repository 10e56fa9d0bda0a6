import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { fieldOf, mayAsk, type TypedSet, typeGiven, type Variant } from './collect.js'
import type { Names } from './names.js'

/** What is planned for one variant of an operation: fragments inlined, conditions decided, keys made safe. */
export interface PlanDocuments {
  /** One for a query; one per root field for a mutation, because those run one after the other. */
  readonly parts: readonly DocumentPart[]
  /** Root fields that the gateway answers itself (`__schema`, `__type`). */
  readonly introspection: readonly FieldNode[]
  /** What was asked and left out, because the caller may not see it: "Type.field", or "Type". */
  readonly leftOut: readonly string[]
}

export interface DocumentPart {
  readonly text: string
  /** A mutation's root field and the key of its answer. */
  readonly mutation: { readonly field: string; readonly key: string } | undefined
}

/** A field as asked, and the type that it is asked of. */
interface TypedField {
  readonly on: string
  readonly node: FieldNode
}

interface Scope {
  readonly fields: Map<string, TypedField[]>
  readonly fragments: Map<GraphQLObjectType, TypedSet[]>
}

/** Writes the documents that the planner gets. */
export function planDocuments(
  variant: Variant,
  names: Names,
  asksTypeName: (type: GraphQLAbstractType) => boolean,
): PlanDocuments {
  const { definition } = variant.operation
  const root = variant.schema.getRootType(definition.operation)
  if (!root) throw new Error(`the graph has no ${definition.operation} type`)
  const writer = new PlanWriter(variant, names, asksTypeName)
  const scope = writer.collect(root, [{ on: root.name, set: definition.selectionSet }])
  const introspection: FieldNode[] = []
  const asked: FieldNode[] = []
  for (const fields of scope.fields.values()) {
    const name = fields[0]?.node.name.value
    if (name === '__schema' || name === '__type') introspection.push(...fields.map(({ node }) => node))
    else if (name !== '__typename') asked.push(writer.field(root, fields))
  }
  const leftOut = [...writer.leftOut]
  if (asked.length === 0) return { parts: [], introspection, leftOut }
  if (definition.operation !== OperationTypeNode.MUTATION) {
    return { parts: [{ text: printed(definition, asked), mutation: undefined }], introspection, leftOut }
  }
  const parts = asked.map((field) => ({
    text: printed(definition, [field]),
    mutation: { field: field.name.value, key: field.alias?.value ?? field.name.value },
  }))
  return { parts, introspection, leftOut }
}

function printed(definition: OperationDefinitionNode, selections: readonly SelectionNode[]): string {
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections }
  const used = new Set<string>()
  visit(selectionSet, { Variable: (node) => void used.add(node.name.value) })
  const variableDefinitions = definition.variableDefinitions
    ?.filter((variable) => used.has(variable.variable.name.value))
    // Defaults stay: they allow a nullable variable where null may not be.
    .map(({ kind, variable, type, defaultValue }) => ({ kind, variable, type, defaultValue }))
  return print({ kind: Kind.OPERATION_DEFINITION, operation: definition.operation, variableDefinitions, selectionSet })
}

class PlanWriter {
  readonly leftOut = new Set<string>()

  constructor(
    private readonly variant: Variant,
    private readonly names: Names,
    private readonly asksTypeName: (type: GraphQLAbstractType) => boolean,
  ) {}

  /** Groups what is selected on one type: fields by key, and what is only of some of its objects by their type. */
  collect(parent: GraphQLCompositeType, sets: readonly TypedSet[]): Scope {
    const scope: Scope = { fields: new Map(), fragments: new Map() }
    for (const { on, set } of sets) this.#collectInto(scope, parent, on, set)
    return scope
  }

  #collectInto(scope: Scope, parent: GraphQLCompositeType, on: string, set: SelectionSetNode): void {
    const { schema, included, access, operation } = this.variant
    for (const selection of set.selections) {
      if (!included(selection)) continue
      if (selection.kind === Kind.FIELD) {
        // What the caller may not see is never fetched.
        if (!mayAsk(schema, access, on, selection.name.value)) {
          this.leftOut.add(`${on}.${selection.name.value}`)
          continue
        }
        const key = this.names.innerKey(selection)
        const known = scope.fields.get(key)
        if (known) known.push({ on, node: selection })
        else scope.fields.set(key, [{ on, node: selection }])
        continue
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection
      if (!fragment) continue
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : parent
      if (!isCompositeType(condition)) continue
      const within = fragment.typeCondition?.name.value ?? on
      if (condition === parent || isImplied(schema, condition, parent)) {
        this.#collectInto(scope, parent, within, fragment.selectionSet)
      } else if (isAbstractType(parent)) {
        const typed = { on: within, set: fragment.selectionSet }
        for (const type of this.#typesOf(parent, condition)) {
          if (!access.mayType(type.name)) {
            this.leftOut.add(type.name)
            continue
          }
          const known = scope.fragments.get(type)
          if (known) known.push(typed)
          else scope.fragments.set(type, [typed])
        }
      }
    }
  }

  /** Object types under both: planners are at their best with those, and err with interfaces in interfaces. */
  #typesOf(parent: GraphQLAbstractType, condition: GraphQLCompositeType): readonly GraphQLObjectType[] {
    const { schema } = this.variant
    return schema
      .getPossibleTypes(parent)
      .filter((type) => (isAbstractType(condition) ? schema.isSubType(condition, type) : type === condition))
  }

  field(parent: GraphQLCompositeType, fields: readonly TypedField[]): FieldNode {
    const first = fields[0]?.node
    if (!first) throw new Error('a field group is never empty')
    const key = this.names.innerKey(first)
    const definition = fieldOf(parent, first.name.value)
    const type = definition && getNamedType(definition.type)
    const sets = fields.flatMap(({ on, node }) => {
      const gives = typeGiven(this.variant.schema, on, node.name.value)
      return node.selectionSet && gives !== undefined ? [{ on: gives, set: node.selectionSet }] : []
    })
    return {
      kind: Kind.FIELD,
      name: first.name,
      alias: key === first.name.value ? undefined : { kind: Kind.NAME, value: key },
      arguments: first.arguments,
      selectionSet: type && isCompositeType(type) ? this.#selectionSet(type, sets) : undefined,
    }
  }

  #selectionSet(type: GraphQLCompositeType, sets: readonly TypedSet[]): SelectionSetNode {
    const scope = this.collect(type, sets)
    const selections: SelectionNode[] = []
    let asksTypeName = false
    for (const fields of scope.fields.values()) {
      if (fields[0]?.node.name.value === '__typename') asksTypeName = true
      else selections.push(this.field(type, fields))
    }
    for (const [condition, inner] of scope.fragments) {
      const selectionSet = this.#selectionSet(condition, inner)
      const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition.name } } as const
      selections.push({ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet })
    }
    // An object's own name is known without asking; an abstract position must say what stands there.
    const unknown = isAbstractType(type) && (asksTypeName || scope.fragments.size > 0 || this.asksTypeName(type))
    if (selections.length === 0 || unknown) {
      selections.unshift({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } })
    }
    return { kind: Kind.SELECTION_SET, selections }
  }
}

function isImplied(schema: GraphQLSchema, condition: GraphQLCompositeType, parent: GraphQLCompositeType): boolean {
  return isAbstractType(condition) && !isUnionType(parent) && schema.isSubType(condition, parent)
}
