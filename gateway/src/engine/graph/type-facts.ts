import { type ConstDirectiveNode, type DocumentNode, Kind, type TypeNode } from 'graphql'

/** Types of the supergraph, hidden ones included, as subgraphs know them. */
export interface TypeFacts {
  /** "Type.field" -> name of the type of what the field gives. */
  readonly fieldTypes: ReadonlyMap<string, string>
  /** Names of interfaces and unions. */
  readonly abstract: ReadonlySet<string>
  /** "subgraph/Type" of interfaces that the subgraph knows as objects. */
  readonly interfaceObjects: ReadonlySet<string>
  /**
   * Object types that one subgraph can give where it says a type.
   *
   * An interface that a subgraph knows as `@interfaceObject` stands for all its types.
   */
  possible(subgraph: string, type: string): ReadonlySet<string>
}

interface Member {
  /** Subgraphs that know this membership; empty in supergraphs that do not tell. */
  readonly graphs: Set<string>
}

/** @param subgraphNames `join__Graph` value -> subgraph name */
export function readTypes(document: DocumentNode, subgraphNames: ReadonlyMap<string, string>): TypeFacts {
  const fieldTypes = new Map<string, string>()
  const abstract = new Set<string>()
  const objects = new Set<string>()
  const interfaceObjects = new Set<string>()
  const members = new Map<string, Map<string, Member>>()
  const join = (parent: string, child: string, graphs: readonly string[]) => {
    const known = members.get(parent) ?? new Map<string, Member>()
    members.set(parent, known)
    known.set(child, { graphs: new Set(graphs) })
  }
  const named = (value: string | undefined) => (value === undefined ? [] : [subgraphNames.get(value) ?? value])

  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      abstract.add(definition.name.value)
      for (const member of definition.types ?? []) {
        const told = uses(definition.directives, 'join__unionMember', 'member', member.name.value)
        join(definition.name.value, member.name.value, told.flatMap(named))
      }
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const type = definition.name.value
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) abstract.add(type)
    else objects.add(type)
    for (const field of definition.fields ?? []) fieldTypes.set(`${type}.${field.name.value}`, innermost(field.type))
    for (const parent of definition.interfaces ?? []) {
      const told = uses(definition.directives, 'join__implements', 'interface', parent.name.value)
      join(parent.name.value, type, told.flatMap(named))
    }
    for (const graph of uses(definition.directives, 'join__type', 'isInterfaceObject', true)) {
      for (const name of named(graph)) interfaceObjects.add(`${name}/${type}`)
    }
  }
  const cache = new Map<string, ReadonlySet<string>>()
  const possible = (subgraph: string, type: string): ReadonlySet<string> => {
    const key = `${subgraph}/${type}`
    const known = cache.get(key)
    if (known) return known
    const found = new Set<string>()
    const everywhere = interfaceObjects.has(key)
    if (objects.has(type)) found.add(type)
    for (const [child, { graphs }] of members.get(type) ?? []) {
      if (objects.has(child) && (everywhere || graphs.size === 0 || graphs.has(subgraph))) found.add(child)
    }
    cache.set(key, found)
    return found
  }
  return { fieldTypes, abstract, interfaceObjects, possible }
}

/** Values of `graph` of a directive's uses whose argument has a value. */
function uses(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
  argument: string,
  wanted: string | boolean,
): string[] {
  return (directives ?? []).flatMap((directive) => {
    if (directive.name.value !== name) return []
    const said = directive.arguments?.find((one) => one.name.value === argument)?.value
    const graph = directive.arguments?.find((one) => one.name.value === 'graph')?.value
    const fits = said !== undefined && 'value' in said && said.value === wanted
    return fits && graph?.kind === Kind.ENUM ? [graph.value] : []
  })
}

function innermost(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : innermost(type.type)
}
