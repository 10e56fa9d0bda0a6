import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql'
import { type AccessRules, readAccessRules } from '../guard/rules.js'
import { type FieldSetEntry, parseFieldSet } from './field-set.js'
import { readTypes, type TypeFacts } from './type-facts.js'

/** A subgraph as the supergraph names it. */
export interface Subgraph {
  readonly name: string
  readonly url: string
}

/** What the executor must know of the supergraph beyond its public schema, hidden types included. */
export interface SupergraphFacts extends TypeFacts {
  readonly subgraphs: ReadonlyMap<string, Subgraph>
  /** Interface or union name -> names of all types under it. */
  readonly subtypes: ReadonlyMap<string, ReadonlySet<string>>
  /** "subgraph/Type" -> the resolvable `@key`s of the type there. */
  readonly keys: ReadonlyMap<string, readonly (readonly FieldSetEntry[])[]>
  /** "subgraph/Type.field" -> what the field's `@requires` asks, in the planner's names. */
  readonly required: ReadonlyMap<string, readonly FieldSetEntry[]>
  /** "Type.field" -> names of the subgraphs that resolve it. */
  readonly resolvers: ReadonlyMap<string, ReadonlySet<string>>
  /** "subgraph/Type.field" of fields with arguments out of a `@context`. */
  readonly contextual: ReadonlySet<string>
  /** Labels of progressive `@override`s. */
  readonly overrideLabels: ReadonlySet<string>
  readonly access: AccessRules
  /** Interfaces and unions under which a type marked `@inaccessible` may stand. */
  readonly hidesTypes: ReadonlySet<string>
  /** Every field name of the graph: keys of our own must not meet one. */
  readonly fieldNames: ReadonlySet<string>
  /** Names of fields that take arguments on some type. */
  readonly takesArguments: ReadonlySet<string>
}

/** Reads the join specification's directives out of a parsed supergraph. */
export function readSupergraph(document: DocumentNode): SupergraphFacts {
  const subgraphs = new Map<string, Subgraph>()
  const enumNames = new Map<string, string>()
  const subtypes = new Map<string, Set<string>>()
  const keys = new Map<string, (readonly FieldSetEntry[])[]>()
  const required = new Map<string, readonly FieldSetEntry[]>()
  const resolvers = new Map<string, ReadonlySet<string>>()
  const contextual = new Set<string>()
  const hidden = new Set<string>()
  const overrideLabels = new Set<string>()
  const fieldNames = new Set<string>()
  const takesArguments = new Set<string>()
  const graphs = document.definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph',
  )
  if (graphs?.kind === Kind.ENUM_TYPE_DEFINITION) readSubgraphs(graphs, subgraphs, enumNames)

  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of definition.types ?? []) add(subtypes, definition.name.value, member.name.value)
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    for (const parent of definition.interfaces ?? []) add(subtypes, parent.name.value, definition.name.value)
    for (const field of definition.fields ?? []) {
      fieldNames.add(field.name.value)
      if (field.arguments?.length) takesArguments.add(field.name.value)
      resolvers.set(`${definition.name.value}.${field.name.value}`, resolversOf(definition, field, enumNames))
      for (const directive of field.directives ?? []) {
        const label = directive.name.value === 'join__field' ? argument(directive, 'overrideLabel') : undefined
        if (label !== undefined) overrideLabels.add(label)
        if (!directive.arguments?.some(({ name }) => name.value === 'contextArguments')) continue
        const graph = argument(directive, 'graph') ?? ''
        contextual.add(`${enumNames.get(graph) ?? graph}/${definition.name.value}.${field.name.value}`)
      }
      readRequired(definition.name.value, field, enumNames, required)
    }
    if (isInaccessible(definition)) hidden.add(definition.name.value)
    readKeys(definition, enumNames, keys)
  }
  const hidesTypes = new Set<string>()
  for (const [name, below] of subtypes) if ([...below].some((type) => hidden.has(type))) hidesTypes.add(name)
  const types = readTypes(document, enumNames)
  return {
    ...types,
    access: readAccessRules(document, required, types.fieldTypes, subtypes),
    subgraphs,
    subtypes,
    keys,
    required,
    resolvers,
    contextual,
    overrideLabels,
    hidesTypes,
    fieldNames,
    takesArguments,
  }
}

function add(subtypes: Map<string, Set<string>>, parent: string, child: string): void {
  const known = subtypes.get(parent)
  if (known) known.add(child)
  else subtypes.set(parent, new Set([child]))
}

function readKeys(
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  enumNames: ReadonlyMap<string, string>,
  keys: Map<string, (readonly FieldSetEntry[])[]>,
): void {
  for (const directive of definition.directives ?? []) {
    if (directive.name.value !== 'join__type') continue
    const graph = argument(directive, 'graph')
    const key = argument(directive, 'key')
    if (graph === undefined || key === undefined || !isResolvable(directive)) continue
    const owner = `${enumNames.get(graph) ?? graph}/${definition.name.value}`
    const known = keys.get(owner)
    if (known) known.push(parseFieldSet(key))
    else keys.set(owner, [parseFieldSet(key)])
  }
}

function readRequired(
  type: string,
  field: FieldDefinitionNode,
  enumNames: ReadonlyMap<string, string>,
  required: Map<string, readonly FieldSetEntry[]>,
): void {
  for (const directive of field.directives ?? []) {
    const fields = directive.name.value === 'join__field' ? argument(directive, 'requires') : undefined
    const graph = argument(directive, 'graph')
    if (fields === undefined || graph === undefined) continue
    required.set(`${enumNames.get(graph) ?? graph}/${type}.${field.name.value}`, parseFieldSet(fields))
  }
}

function resolversOf(
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  field: FieldDefinitionNode,
  enumNames: ReadonlyMap<string, string>,
): Set<string> {
  const own = (field.directives ?? []).filter(({ name }) => name.value === 'join__field')
  const says = own.length > 0 ? own : (definition.directives ?? []).filter(({ name }) => name.value === 'join__type')
  const graphs = says.flatMap((directive) => {
    const graph = argument(directive, 'graph')
    return graph === undefined || isTrue(directive, 'external') || isTrue(directive, 'usedOverridden') ? [] : [graph]
  })
  return new Set(graphs.map((graph) => enumNames.get(graph) ?? graph))
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value
  return value?.kind === Kind.BOOLEAN && value.value
}

function readSubgraphs(
  definition: EnumTypeDefinitionNode,
  subgraphs: Map<string, Subgraph>,
  enumNames: Map<string, string>,
): void {
  for (const value of definition.values ?? []) {
    const directive = value.directives?.find((candidate) => candidate.name.value === 'join__graph')
    const name = (directive && argument(directive, 'name')) ?? value.name.value
    const url = (directive && argument(directive, 'url')) ?? ''
    subgraphs.set(name, { name, url })
    enumNames.set(value.name.value, name)
  }
}

function isInaccessible(definition: TypeDefinitionNode): boolean {
  return (definition.directives ?? []).some(
    ({ name }) => name.value === 'inaccessible' || name.value.endsWith('__inaccessible'),
  )
}

function isResolvable(directive: ConstDirectiveNode): boolean {
  const value = directive.arguments?.find((candidate) => candidate.name.value === 'resolvable')?.value
  return !(value?.kind === Kind.BOOLEAN && !value.value)
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((candidate) => candidate.name.value === name)?.value
  return value && (value.kind === Kind.STRING || value.kind === Kind.ENUM) ? value.value : undefined
}
