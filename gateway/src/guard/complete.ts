import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { type Collector, collect } from './collect.js'
import type { Decide } from './decide.js'
import { MARK } from './prune.js'
import { selectionsOf } from './refusals.js'

type Bag = Readonly<Record<string, unknown>>

/**
 * Puts null where fields were refused into the answer of the pruned operation, carries it up through what may not be
 * null, and takes the marks out: the answer has the form that the whole operation promised.
 *
 * @param data `data` of the answer, or null where nothing was run
 */
export function complete(collector: Collector, decide: Decide, data: unknown): Bag | null {
  const { operation, schema } = collector
  const root = schema.getRootType(operation.definition.operation)
  return root && isBag(data) ? ofObject(data, root, [operation.definition.selectionSet]) : null

  function ofObject(value: Bag, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Bag | null {
    const entries: [string, unknown][] = []
    for (const [key, group] of collect(collector, sets, type)) {
      const [{ node }] = group
      const field = type.getFields()[node.name.value]
      if (!field) {
        entries.push([key, value[key] ?? null])
        continue
      }
      const refused = group.some((placed) => decide(placed.on.name, placed.node.name.value) !== null)
      const told = refused ? null : ofValue(value[key] ?? null, field.type, selectionsOf(group))
      if (told === null && isNonNullType(field.type)) return null
      entries.push([key, told])
    }
    return Object.fromEntries(entries)
  }

  function ofValue(value: unknown, type: GraphQLOutputType, sets: readonly SelectionSetNode[]): unknown {
    if (value === null || sets.length === 0) return value
    const inner = isNonNullType(type) ? type.ofType : type
    if (isListType(inner)) {
      if (!Array.isArray(value)) return null
      const items = value.map((item: unknown) => ofValue(item, inner.ofType, sets))
      return isNonNullType(inner.ofType) && items.includes(null) ? null : items
    }
    if (!isBag(value)) return null
    const concrete = concreteType(value, getNamedType(inner))
    return concrete ? ofObject(value, concrete, sets) : null
  }

  function concreteType(value: Bag, known: GraphQLNamedType): GraphQLObjectType | null {
    if (isObjectType(known)) return known
    const named = schema.getType(String(value[MARK]))
    return isObjectType(named) ? named : null
  }
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
