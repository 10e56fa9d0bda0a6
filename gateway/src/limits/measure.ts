import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { ReadOperation } from '../graph/operation.js'
import { LIMITS } from './limits.js'

/** How large an operation is, fragments expanded. Sizes too large to count are Infinity. */
export interface Measure {
  readonly depth: number
  readonly introspectionDepth: number
  readonly aliases: number
  readonly rootFields: number
  readonly fields: number
  readonly cost: number
}

interface Sums {
  depth: number
  introspectionDepth: number
  aliases: number
  /** Fields of this level only. */
  here: number
  fields: number
  cost: number
}

/** A list whose length nobody gave counts as this many. */
const USUAL_LENGTH = 10
/** Lists inside a page: the page's own `first` has counted them already. */
const PAGE_PARTS = new Set(['edges', 'nodes'])
const INTROSPECTION = new Set(['__schema', '__type'])

/**
 * Measures an operation without expanding its text: each fragment is measured once for each type that it stands on,
 * so the time is that of reading the document, however much it would unfold to.
 */
export function measure(operation: ReadOperation, schema: GraphQLSchema): Measure {
  const known = new Map<string, Sums>()
  const open = new Set<string>()
  const root = schema.getRootType(operation.definition.operation) ?? undefined
  const { here, ...sums } = ofSelections(operation.definition.selectionSet, root, false, false)
  return { ...sums, rootFields: here }

  function ofSelections(
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    inPage: boolean,
    introspecting: boolean,
  ): Sums {
    const sums: Sums = { depth: 0, introspectionDepth: 0, aliases: 0, here: 0, fields: 0, cost: 0 }
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) add(sums, ofField(selection, parent, inPage, introspecting))
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = typeNamed(selection.typeCondition?.name.value) ?? parent
        add(sums, ofSelections(selection.selectionSet, on, inPage, introspecting))
      } else add(sums, ofFragment(selection.name.value, inPage, introspecting))
    }
    return sums
  }

  function ofFragment(name: string, inPage: boolean, introspecting: boolean): Sums {
    const key = `${name} ${inPage} ${introspecting}`
    const measured = known.get(key)
    if (measured) return measured
    const fragment = operation.fragments.get(name)
    if (!fragment) return nothing
    // A fragment inside itself has no end; validation says so in better words, if it comes to that.
    if (open.has(key)) return endless
    open.add(key)
    const on = typeNamed(fragment.typeCondition.name.value)
    const sums = ofSelections(fragment.selectionSet, on, inPage, introspecting)
    open.delete(key)
    known.set(key, sums)
    return sums
  }

  function ofField(field: FieldNode, parent: GraphQLNamedType | undefined, inPage: boolean, introspecting: boolean) {
    const name = field.name.value
    const looking = introspecting || INTROSPECTION.has(name)
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined
    const pages = definition?.args.some((argument) => argument.name === 'first') ?? false
    const inner = field.selectionSet
      ? ofSelections(field.selectionSet, definition && getNamedType(definition.type), pages, looking)
      : nothing
    const lists = definition ? isList(definition.type) : false
    const times = pages ? firstOf(field) : lists && !(inPage && PAGE_PARTS.has(name)) ? USUAL_LENGTH : 1
    return {
      depth: looking ? 0 : 1 + inner.depth,
      introspectionDepth: looking ? 1 + inner.introspectionDepth : inner.introspectionDepth,
      aliases: (field.alias ? 1 : 0) + inner.aliases,
      here: 1,
      fields: 1 + inner.fields,
      cost: 1 + (looking ? 1 : times) * inner.cost,
    }
  }

  function typeNamed(name: string | undefined): GraphQLNamedType | undefined {
    return name === undefined ? undefined : schema.getType(name)
  }
}

const nothing: Sums = { depth: 0, introspectionDepth: 0, aliases: 0, here: 0, fields: 0, cost: 0 }
const endless: Sums = {
  depth: Number.POSITIVE_INFINITY,
  introspectionDepth: 0,
  aliases: 0,
  here: 0,
  fields: Number.POSITIVE_INFINITY,
  cost: Number.POSITIVE_INFINITY,
}

function add(sums: Sums, more: Sums): void {
  sums.depth = Math.max(sums.depth, more.depth)
  sums.introspectionDepth = Math.max(sums.introspectionDepth, more.introspectionDepth)
  sums.aliases += more.aliases
  sums.here += more.here
  sums.fields += more.fields
  sums.cost += more.cost
}

/** Page size as written; the largest allowed where a variable says it, so that one measure serves every request. */
function firstOf(field: FieldNode): number {
  const value = field.arguments?.find((argument) => argument.name.value === 'first')?.value
  if (value === undefined) return 2 * USUAL_LENGTH
  return value.kind === Kind.INT ? Math.max(1, Number(value.value)) : LIMITS.first
}

function isList(type: unknown): boolean {
  return isListType(type) || (isNonNullType(type) && isListType(type.ofType))
}
