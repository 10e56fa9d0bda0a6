import type { InputRewrite, RequiresSelection } from '@graphql-hive/router-query-planner'
import type { FieldSetEntry } from '../graph/field-set.js'
import type { Graph } from '../graph/graph.js'
import { type Bag, isBag } from '../json.js'

/** How entities of one type are asked. */
export interface TypeRepresentation {
  /** The one field that tells objects of the type apart, where there is only one: equal values are one entity. */
  readonly only: string | undefined
  /**
   * Writes what a subgraph needs to find one entity, as JSON. Undefined when a key is null, or a required value did not
   * come.
   */
  readonly write: Write
}

/** How a fetch asks objects of a type; undefined for types that it does not ask. */
export type Representation = (type: unknown) => TypeRepresentation | undefined

type Write = (object: Bag) => string | undefined

/** Makes the writers for a plan's `requires` at one subgraph. */
export function representationWriter(
  graph: Graph,
  subgraph: string,
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[] = [],
): Representation {
  const byType = new Map<string, TypeRepresentation | undefined>()
  return (type) => {
    if (typeof type !== 'string') return undefined
    const known = byType.get(type)
    if (known || byType.has(type)) return known
    const made = typeWriter(graph, subgraph, type, requires, rewrites)
    // Names come from outside: those that mean nothing are not remembered.
    if (made) byType.set(type, made)
    return made
  }
}

function typeWriter(
  graph: Graph,
  subgraph: string,
  type: string,
  requires: readonly RequiresSelection[],
  rewrites: readonly InputRewrite[],
): TypeRepresentation | undefined {
  const fields = fieldsOf(graph, type, requires)
  if (fields.size === 0) return undefined
  let sentType = type
  for (const rewrite of rewrites) {
    const setter = 'ValueSetter' in rewrite ? rewrite.ValueSetter : 'setValueTo' in rewrite ? rewrite : undefined
    const [condition, key] = setter?.path ?? []
    if (!setter || !condition || !('TypenameEquals' in condition) || !key || !('Key' in key)) continue
    if (key.Key === '__typename' && condition.TypenameEquals.some((name) => isOfType(graph, type, name))) {
      sentType = setter.setValueTo
    }
  }
  const write = fieldsWriter(graph, subgraph, [...fields.values()], type, sentType)
  const keys = (graph.keys.get(`${subgraph}/${sentType}`) ?? []).filter((key) => covers(fields, key))
  const told = [...fields.values()].filter(({ name }) => name !== '__typename')
  const [only, more] = told
  return {
    only: only && !more && !only.selections ? only.key : undefined,
    write:
      keys.length === 0
        ? write
        : (object) => (keys.some((key) => isFilled(object, key, fields)) ? write(object) : undefined),
  }
}

interface RequiredField {
  /** Where the value stands in the answer. */
  readonly key: string
  /** What the subgraph calls it. */
  readonly name: string
  readonly selections: readonly RequiresSelection[] | undefined
}

function fieldsOf(
  graph: Graph,
  type: string | undefined,
  selections: readonly RequiresSelection[],
  fields = new Map<string, RequiredField>(),
): Map<string, RequiredField> {
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const planned = selection.alias ?? selection.name
      const name = graph.computed.get(planned)?.field ?? planned
      const known = fields.get(name)
      const below = selection.selections && [...(known?.selections ?? []), ...selection.selections]
      fields.set(name, { key: selection.name, name, selections: below })
    } else if (selection.kind === 'InlineFragment') {
      if (type !== undefined && isOfType(graph, type, selection.typeCondition)) {
        fieldsOf(graph, type, selection.selections, fields)
      }
    }
  }
  return fields
}

function isOfType(graph: Graph, type: string, condition: string): boolean {
  return type === condition || (graph.subtypes.get(condition)?.has(type) ?? false)
}

/** @param sentType what the subgraph knows objects of `type` as, where that is written */
function fieldsWriter(
  graph: Graph,
  subgraph: string,
  fields: readonly RequiredField[],
  type: string,
  sentType: string | undefined,
): Write {
  const writers = fields.map((field, index) => {
    const prefix = `${index === 0 ? '{' : ','}${JSON.stringify(field.name)}:`
    if (field.name === '__typename' && sentType !== undefined) return () => prefix + JSON.stringify(sentType)
    const gives = graph.fieldTypes.get(`${type}.${field.name}`) ?? ''
    const below = field.selections && valueWriter(graph, subgraph, field.selections, gives)
    return (object: Bag) => {
      const value = object[field.key]
      if (value === undefined) return undefined
      const text = below ? below(value) : typeof value === 'number' ? `${value}` : JSON.stringify(value)
      return text === undefined ? undefined : prefix + text
    }
  })
  return (object) => {
    let text = ''
    for (const write of writers) {
      const part = write(object)
      if (part === undefined) return undefined
      text += part
    }
    return `${text}}`
  }
}

function valueWriter(
  graph: Graph,
  subgraph: string,
  selections: readonly RequiresSelection[],
  declared: string,
): (value: unknown) => string | undefined {
  const byType = new Map<string, Write>()
  const write = (value: unknown): string | undefined => {
    if (Array.isArray(value)) {
      const items = value.map(write)
      return items.includes(undefined) ? undefined : `[${items.join(',')}]`
    }
    if (!isBag(value)) return JSON.stringify(value)
    const type = typeof value.__typename === 'string' ? value.__typename : declared
    let writer = byType.get(type)
    if (!writer) {
      writer = innerWriter(graph, subgraph, selections, declared, type)
      byType.set(type, writer)
    }
    return writer(value)
  }
  return write
}

/** Where a subgraph says an interface or union it must be told what stands there, as far as it knows that type. */
function innerWriter(
  graph: Graph,
  subgraph: string,
  selections: readonly RequiresSelection[],
  declared: string,
  type: string,
): Write {
  const fields = fieldsOf(graph, type, selections)
  const knows = graph.possible(subgraph, declared).has(type) && !graph.interfaceObjects.has(`${subgraph}/${declared}`)
  if (graph.abstract.has(declared)) {
    fields.set('__typename', { key: '__typename', name: '__typename', selections: undefined })
  }
  if (fields.size === 0) return () => '{}'
  return fieldsWriter(graph, subgraph, [...fields.values()], type, knows ? type : declared)
}

function covers(fields: ReadonlyMap<string, RequiredField>, key: readonly FieldSetEntry[]): boolean {
  return key.every(({ name }) => fields.has(name))
}

function isFilled(object: Bag, key: readonly FieldSetEntry[], fields?: ReadonlyMap<string, RequiredField>): boolean {
  return key.every(({ name, fields: below }) => {
    const value = object[fields?.get(name)?.key ?? name]
    if (value === null || value === undefined) return false
    return below.length === 0 || !isBag(value) || isFilled(value, below)
  })
}
