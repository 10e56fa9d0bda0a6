import type { RequiresSelection } from '@graphql-hive/router-query-planner'
import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql'
import type { Graph } from '../graph/graph.js'
import type { TargetPath } from './steps.js'

/** What a plan will have brought to one place of the answer, by the type that may stand there. */
interface Place {
  readonly byType: Map<string, Map<string, Place>>
}

/** A plan's fetch in the form that coverage looks at. */
export interface CoveredFetch {
  readonly subgraph: string
  readonly document: DocumentNode
  /** Keys that go into the answer under another name. */
  readonly renames: ReadonlyMap<string, string>
  /** Of an entity fetch: where its entities stand, what they must have, and under which key they are asked. */
  readonly entities: readonly {
    readonly alias: string
    readonly paths: readonly TargetPath[]
    readonly requires: readonly RequiresSelection[]
  }[]
}

/**
 * Checks that a plan brings every field that its operation asks, for every type that subgraphs may give: planners have
 * lost fields silently, and a field that nobody fetched would read as null.
 *
 * @param fetches in the order in which they run
 * @returns the first place without its field; undefined when all are there
 */
export function uncovered(
  graph: Graph,
  operation: string,
  root: string,
  fetches: readonly CoveredFetch[],
): string | undefined {
  const top: Place = { byType: new Map([[root, new Map()]]) }
  for (const { subgraph, document, renames, entities } of fetches) {
    const bring = new Bringing(graph, subgraph, document, renames)
    if (entities.length === 0) {
      bring.add(bring.rootSet, top, [root])
      continue
    }
    for (const { alias, paths, requires } of entities) {
      const set = bring.entitySet(alias)
      for (const path of paths) {
        for (const { place, types } of placesAt(top, path)) {
          const askable = types.filter((type) => hasAll(graph, place, type, requires))
          if (set) bring.add(set, place, askable)
        }
      }
    }
  }
  const document = parse(operation, { noLocation: true })
  const [definition] = document.definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return 'no operation'
  return missing(graph, definition.selectionSet, top, [root], root)
}

class Bringing {
  readonly rootSet: SelectionSetNode
  readonly #fragments = new Map<string, FragmentDefinitionNode>()

  constructor(
    private readonly graph: Graph,
    private readonly subgraph: string,
    document: DocumentNode,
    private readonly renames: ReadonlyMap<string, string>,
  ) {
    let rootSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] }
    for (const definition of document.definitions) {
      if (definition.kind === Kind.OPERATION_DEFINITION) rootSet = definition.selectionSet
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(definition.name.value, definition)
    }
    this.rootSet = rootSet
  }

  entitySet(alias: string): SelectionSetNode | undefined {
    for (const selection of this.rootSet.selections) {
      if (selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === alias) {
        return selection.selectionSet
      }
    }
    return undefined
  }

  add(set: SelectionSetNode, place: Place, types: readonly string[]): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const asked = (selection.alias ?? selection.name).value
        const key = this.renames.get(asked) ?? asked
        for (const type of types) this.#addField(place, type, key, selection.name.value, selection.selectionSet)
        continue
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value
      this.add(fragment.selectionSet, place, typesOf(this.graph, condition, types))
    }
  }

  #addField(place: Place, type: string, key: string, field: string, set: SelectionSetNode | undefined): void {
    // Planners leave out arguments that come out of a context; the field would answer as if none had been meant.
    if (this.graph.contextual.has(`${this.subgraph}/${type}.${field}`)) return
    const fields = place.byType.get(type) ?? new Map<string, Place>()
    place.byType.set(type, fields)
    const below = fields.get(key) ?? { byType: new Map() }
    fields.set(key, below)
    const gives = this.graph.fieldTypes.get(`${type}.${field}`)
    if (!set || gives === undefined) return
    const possible = this.#possible(`${type}.${field}`, gives)
    for (const inner of possible) if (!below.byType.has(inner)) below.byType.set(inner, new Map())
    this.add(set, below, possible)
  }

  /** What several subgraphs resolve is the same in all of them, so it is of a type that all of them know. */
  #possible(field: string, gives: string): string[] {
    const own = [...this.graph.possible(this.subgraph, gives)]
    const others = [...(this.graph.resolvers.get(field) ?? [])].map((name) => this.graph.possible(name, gives))
    const common = own.filter((type) => others.every((known) => known.has(type)))
    return common.length > 0 ? common : own
  }
}

function typesOf(graph: Graph, condition: string | undefined, types: readonly string[]): string[] {
  if (condition === undefined) return [...types]
  const below = graph.subtypes.get(condition)
  return types.filter((type) => type === condition || below?.has(type))
}

function placesAt(top: Place, path: TargetPath): { place: Place; types: string[] }[] {
  let at = [{ place: top, types: [...top.byType.keys()] }]
  for (const segment of path) {
    if (segment.kind === 'types') {
      at = at.map(({ place, types }) => ({ place, types: types.filter((type) => segment.names.has(type)) }))
    } else if (segment.kind === 'field') {
      const places = at.flatMap(({ place, types }) =>
        types.flatMap((type) => place.byType.get(type)?.get(segment.key) ?? []),
      )
      at = [...new Set(places)].map((place) => ({ place, types: [...place.byType.keys()] }))
    }
  }
  return at
}

/** Whether an entity of a type has something to be asked by. */
function hasAll(graph: Graph, place: Place, type: string, requires: readonly RequiresSelection[]): boolean {
  let any = false
  for (const selection of requires) {
    if (selection.kind !== 'InlineFragment' || typesOf(graph, selection.typeCondition, [type]).length === 0) continue
    any = true
    const fields = place.byType.get(type)
    if (!selection.selections.every((one) => one.kind !== 'Field' || fields?.has(one.name))) return false
  }
  return any
}

function missing(
  graph: Graph,
  set: SelectionSetNode,
  place: Place,
  types: readonly string[],
  way: string,
): string | undefined {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = typesOf(graph, selection.typeCondition?.name.value, types)
      const found = missing(graph, selection.selectionSet, place, inner, way)
      if (found) return found
      continue
    }
    const key = (selection.alias ?? selection.name).value
    if (selection.name.value === '__typename') continue
    for (const type of types) {
      const below = place.byType.get(type)?.get(key)
      if (!below) return `${way}.${key} on ${type}`
      if (!selection.selectionSet) continue
      const found = missing(graph, selection.selectionSet, below, [...below.byType.keys()], `${way}.${key}`)
      if (found) return found
    }
  }
  return undefined
}
