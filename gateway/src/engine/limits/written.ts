import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import type { Operation } from '../operation/variant.js'

/** What an operation asks once its fragments are counted in at every place that spreads them. */
export interface WrittenSize {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
  readonly directives: number
  readonly rootFields: number
}

const nothing: WrittenSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0 }

/**
 * Measures an operation without looking at types. Each fragment is measured once, so that the time does not grow with
 * what its text stands for. Introspection is not counted into depth: the usual query for it is 15 levels deep.
 */
export function measureWritten(operation: Operation): WrittenSize {
  const meter = new Meter(operation.fragments)
  const size = meter.set(operation.definition.selectionSet, true)
  return { ...size, directives: size.directives + (operation.definition.directives?.length ?? 0) }
}

class Meter {
  readonly #known = new Map<string, WrittenSize>()

  constructor(private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>) {}

  set(set: SelectionSetNode, isRoot: boolean): WrittenSize {
    let { depth, fields, aliases, directives, rootFields } = nothing
    for (const selection of set.selections) {
      directives += selection.directives?.length ?? 0
      let below = nothing
      if (selection.kind === Kind.FIELD) {
        if (selection.selectionSet) below = this.set(selection.selectionSet, false)
        fields += 1
        aliases += selection.alias ? 1 : 0
        rootFields += isRoot ? 1 : 0
        const isIntrospection = isRoot && (selection.name.value === '__schema' || selection.name.value === '__type')
        depth = Math.max(depth, isIntrospection ? 1 : below.depth + 1)
      } else {
        below =
          selection.kind === Kind.INLINE_FRAGMENT
            ? this.set(selection.selectionSet, isRoot)
            : this.#fragment(selection.name.value, isRoot)
        depth = Math.max(depth, below.depth)
        rootFields += below.rootFields
      }
      fields += below.fields
      aliases += below.aliases
      directives += below.directives
    }
    return { depth, fields, aliases, directives, rootFields }
  }

  #fragment(name: string, isRoot: boolean): WrittenSize {
    const key = isRoot ? `root ${name}` : name
    const known = this.#known.get(key)
    if (known) return known
    // A fragment that spreads itself is found by validation; here it only must end.
    this.#known.set(key, nothing)
    const fragment = this.fragments.get(name)
    const size = fragment ? this.set(fragment.selectionSet, isRoot) : nothing
    this.#known.set(key, size)
    return size
  }
}
