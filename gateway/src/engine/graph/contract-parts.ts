import {
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql'
import type { Contract } from '../guard/contract.js'

/** Types of a contract's schema, and its fields as "Type.field". */
export interface ContractParts {
  readonly types: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

const roots = ['Query', 'Mutation', 'Subscription']

/**
 * What of a supergraph a contract holds, so far that it makes a schema: types with a field left, unions with a member
 * left, fields that give such types, and of inputs, enums and scalars what those fields name. Of an interface only the
 * fields that all its held types hold.
 */
export function heldBy(supergraph: DocumentNode, contract: Contract): ContractParts {
  const types = new Map(supergraph.definitions.filter(isTypeDefinitionNode).map((type) => [type.name.value, type]))
  const composites = [...types.values()].filter(isComposite)
  const fields = new Set<string>()
  for (const type of composites) {
    for (const field of type.fields ?? []) {
      if (contract.holdsField(type.name.value, field.name.value, named(field.type))) fields.add(keyOf(type, field))
    }
  }
  const isHeld = (name: string): boolean => {
    const type = types.get(name)
    if (type?.kind === Kind.UNION_TYPE_DEFINITION) return (type.types ?? []).some((member) => isHeld(member.name.value))
    return type && isComposite(type) ? (type.fields ?? []).some((field) => fields.has(keyOf(type, field))) : true
  }
  const isLostBelow = (type: Composite, field: FieldDefinitionNode) =>
    composites.some(
      (below) => implementsIt(below, type) && isHeld(below.name.value) && !fields.has(keyOf(below, field)),
    )
  // Each round takes away what hangs on something taken away before; it ends because nothing comes back.
  for (let before = -1; before !== fields.size; ) {
    before = fields.size
    for (const type of composites) {
      for (const field of type.fields ?? []) {
        if (!isHeld(named(field.type)) || isLostBelow(type, field)) fields.delete(keyOf(type, field))
      }
    }
  }
  return { fields, types: reached(types, fields, isHeld) }
}

/** Types that the held fields lead to, from the roots on. */
function reached(
  types: ReadonlyMap<string, TypeDefinitionNode>,
  fields: ReadonlySet<string>,
  isHeld: (type: string) => boolean,
): Set<string> {
  const found = new Set<string>()
  const left = roots.filter((root) => types.has(root))
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    const type = types.get(name)
    if (!type || found.has(name) || !isHeld(name)) continue
    found.add(name)
    if (type.kind === Kind.UNION_TYPE_DEFINITION) left.push(...(type.types ?? []).map((member) => member.name.value))
    if (type.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) left.push(...inputTypes(type.fields))
    if (!isComposite(type)) continue
    for (const field of type.fields ?? []) {
      if (fields.has(keyOf(type, field))) left.push(named(field.type), ...inputTypes(field.arguments))
    }
    for (const below of types.values()) {
      if (isComposite(below) && implementsIt(below, type)) left.push(below.name.value)
    }
  }
  return found
}

function inputTypes(values: readonly InputValueDefinitionNode[] = []): string[] {
  return values.map(({ type }) => named(type))
}

function isComposite(type: TypeDefinitionNode): type is Composite {
  return type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION
}

function implementsIt(type: Composite, parent: Composite): boolean {
  return type.interfaces?.some(({ name }) => name.value === parent.name.value) ?? false
}

function keyOf(type: Composite, field: FieldDefinitionNode): string {
  return `${type.name.value}.${field.name.value}`
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type)
}
