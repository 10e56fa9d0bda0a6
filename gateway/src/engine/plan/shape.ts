import type { OutputRewrite } from '@graphql-hive/router-query-planner'
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import { type Bag, isBag } from '../json.js'

/** Which keys a fetch's reply brings, and under which keys they go into the answer. Other keys are not looked at. */
export interface Shape {
  readonly entries: readonly ShapeEntry[]
  /** Some key below goes in under another name, so replies cannot be taken over as they are. */
  readonly renames: boolean
}

export interface ShapeEntry {
  readonly from: string
  readonly to: string
  readonly shape: Shape | undefined
}

interface Draft {
  readonly entries: Map<string, { to: string; below: Draft | undefined }>
}

/**
 * Reads the shape of one operation's answer, after the plan's renamings.
 *
 * @param entityKey the `_entities` field that the renamings are for; without it they start at the root
 */
export function operationShape(
  document: DocumentNode,
  rewrites: readonly OutputRewrite[] = [],
  entityKey?: string,
): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const draft: Draft = { entries: new Map() }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) collect(draft, definition.selectionSet, fragments)
  }
  const from = entityKey === undefined ? draft : draft.entries.get(entityKey)?.below
  for (const rewrite of rewrites) if (from) rename(from, rewrite)
  return settle(draft)
}

/** The shape under one key, or an empty one. */
export function shapeUnder(shape: Shape, key: string): Shape {
  return shape.entries.find((entry) => entry.from === key)?.shape ?? { entries: [], renames: false }
}

function collect(draft: Draft, set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value
      let entry = draft.entries.get(key)
      if (!entry) {
        entry = { to: key, below: undefined }
        draft.entries.set(key, entry)
      }
      if (!selection.selectionSet) continue
      entry.below ??= { entries: new Map() }
      collect(entry.below, selection.selectionSet, fragments)
      continue
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
    if (fragment) collect(draft, fragment.selectionSet, fragments)
  }
}

function rename(draft: Draft, rewrite: OutputRewrite): void {
  if (!('KeyRenamer' in rewrite)) return
  const keys = rewrite.KeyRenamer.path.flatMap((segment) => ('Key' in segment ? [segment.Key] : []))
  const last = keys.pop()
  let at: Draft | undefined = draft
  for (const key of keys) if (key !== '_entities') at = at?.entries.get(key)?.below
  const entry = last === undefined ? undefined : at?.entries.get(last)
  if (entry) entry.to = rewrite.KeyRenamer.renameKeyTo
}

function settle(draft: Draft): Shape {
  const entries = [...draft.entries].map(([from, { to, below }]) => ({ from, to, shape: below && settle(below) }))
  return { entries, renames: entries.some((entry) => entry.from !== entry.to || entry.shape?.renames) }
}

/** How values of a reply go into the answer. */
export interface Merge {
  /** Tells interfaces: a subgraph that knows one only as `@interfaceObject` names it as type; the real name wins. */
  readonly isAbstract: (type: string) => boolean
  /** Objects of the reply must not become part of the answer, because the same reply goes to several places. */
  readonly copies: boolean
}

/**
 * Puts what a reply says of an object into the answer's object. Values already there stay unless they are null;
 * objects merge by key and lists by position.
 */
export function mergeInto(target: Bag, source: Bag, shape: Shape, merge: Merge): void {
  for (const { from, to, shape: below } of shape.entries) {
    const value = source[from]
    if (value === undefined) continue
    const known = target[to]
    if (to === '__typename') {
      if (typeof value === 'string' && (known === undefined || !merge.isAbstract(value))) target[to] = value
    } else if (known === undefined || known === null) {
      target[to] = below ? taken(value, below, merge) : value
    } else if (below) {
      mergeValue(known, value, below, merge)
    }
  }
}

function mergeValue(known: unknown, value: unknown, shape: Shape, merge: Merge): void {
  if (Array.isArray(known) && Array.isArray(value)) {
    for (let index = 0; index < value.length && index < known.length; index++) {
      if (known[index] === null) known[index] = taken(value[index], shape, merge)
      else mergeValue(known[index], value[index], shape, merge)
    }
  } else if (isBag(known) && isBag(value)) {
    mergeInto(known, value, shape, merge)
  }
}

function taken(value: unknown, shape: Shape, merge: Merge): unknown {
  return merge.copies || shape.renames ? copied(value, shape) : value
}

/** A copy of a reply's value as deep as its shape goes, keys renamed. */
function copied(value: unknown, shape: Shape): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item, shape))
  if (!isBag(value)) return value
  const copy: Bag = {}
  for (const { from, to, shape: below } of shape.entries) {
    const inner = value[from]
    if (inner !== undefined) copy[to] = below ? copied(inner, below) : inner
  }
  return copy
}
