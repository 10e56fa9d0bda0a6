import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { Graph } from '../graph/graph.js'
import { fieldOf } from '../operation/collect.js'
import type { Operation } from '../operation/variant.js'

/** What an operation will cost, estimated before it is planned. */
export interface PlannedSize {
  /** Places where the answer goes on in another subgraph. */
  readonly joins: number
  /** Objects that the answer may hold. */
  readonly objects: number
  /** Largest page size that stands in the text. */
  readonly page: number
  /** Variables that are page sizes. */
  readonly pageVariables: ReadonlySet<string>
}

interface Part {
  readonly joins: number
  readonly objects: number
}

/** What a list without a page size is taken to hold. */
const listGuess = 10
const pageArguments = new Set(['first', 'last', 'limit'])

/** Estimates a validated operation. Each fragment is looked at once per type and subgraph that it stands in. */
export function estimatePlanned(graph: Graph, operation: Operation): PlannedSize {
  const root = graph.apiSchema.getRootType(operation.definition.operation)
  if (!root) return { joins: 0, objects: 0, page: 0, pageVariables: new Set() }
  const estimator = new Estimator(graph, operation)
  // Calls for root fields are not joins, so they start where everything is at hand.
  const { joins, objects } = estimator.set(operation.definition.selectionSet, root, undefined)
  return { joins, objects, page: estimator.page, pageVariables: estimator.pageVariables }
}

class Estimator {
  readonly pageVariables = new Set<string>()
  page = 0
  readonly #known = new Map<string, Part>()

  constructor(
    private readonly graph: Graph,
    private readonly operation: Operation,
  ) {}

  /** @param at names of the subgraphs that may be the one asked; undefined for any */
  set(set: SelectionSetNode, type: GraphQLCompositeType, at: ReadonlySet<string> | undefined): Part {
    let joins = 0
    let objects = 0
    const elsewhere = new Set<string>()
    for (const selection of set.selections) {
      let part: Part
      if (selection.kind === Kind.FIELD) {
        const known = this.graph.resolvers.get(`${type.name}.${selection.name.value}`)
        const owners = known?.size ? known : undefined
        const stays = !at || !owners || [...owners].some((owner) => at.has(owner))
        if (!stays && owners) elsewhere.add([...owners].join())
        part = this.#field(selection, type, stays && at && owners ? common(at, owners) : owners)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        part = this.set(selection.selectionSet, this.#condition(selection.typeCondition?.name.value, type), at)
      } else {
        part = this.#fragment(selection.name.value, at)
      }
      joins += part.joins
      objects += part.objects
    }
    return { joins: joins + elsewhere.size, objects }
  }

  #field(field: FieldNode, parent: GraphQLCompositeType, at: ReadonlySet<string> | undefined): Part {
    const definition = fieldOf(parent, field.name.value)
    const type = definition && getNamedType(definition.type)
    const pages = this.#pages(field)
    if (!definition || !isCompositeType(type) || !field.selectionSet) return { joins: 0, objects: 0 }
    const each = this.set(field.selectionSet, type, at)
    const count = (pages ?? listGuess) ** (listDepth(definition.type) > 0 ? 1 : 0)
    return { joins: each.joins, objects: count * (1 + each.objects) }
  }

  #pages(field: FieldNode): number | undefined {
    for (const { name, value } of field.arguments ?? []) {
      if (!pageArguments.has(name.value)) continue
      if (value.kind === Kind.VARIABLE) this.pageVariables.add(value.name.value)
      if (value.kind !== Kind.INT) continue
      const size = Number(value.value)
      this.page = Math.max(this.page, size)
      return Math.max(size, 0)
    }
    return undefined
  }

  #fragment(name: string, at: ReadonlySet<string> | undefined): Part {
    const fragment = this.operation.fragments.get(name)
    const type = this.graph.apiSchema.getType(fragment?.typeCondition.name.value ?? '')
    if (!fragment || !isCompositeType(type)) return { joins: 0, objects: 0 }
    const key = `${name} ${at ? [...at].join() : ''}`
    const known = this.#known.get(key)
    if (known) return known
    const part = this.set(fragment.selectionSet, type, at)
    this.#known.set(key, part)
    return part
  }

  #condition(name: string | undefined, parent: GraphQLCompositeType): GraphQLCompositeType {
    const type = name === undefined ? parent : this.graph.apiSchema.getType(name)
    return isCompositeType(type) ? type : parent
  }
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((name) => other.has(name)))
}

function listDepth(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepth(type.ofType)
  return isListType(type) ? 1 + listDepth(type.ofType) : 0
}
