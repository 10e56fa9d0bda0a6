import type { Representation } from './representation.js'
import type { Shape } from './shape.js'

/** One part of a way to data objects: a field, the items of a list (of lists), or only objects of some types. */
export type Segment =
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'items' }
  | { readonly kind: 'types'; readonly names: ReadonlySet<string> }

/** Where in the answer a fetch's entities stand. */
export type TargetPath = readonly Segment[]

interface Fetch {
  readonly subgraph: string
  readonly mutation: boolean
  /** The request's JSON up to and including `"variables":{`. */
  readonly head: string
  readonly variables: readonly string[]
}

/** Asks root fields. */
export interface RootFetch extends Fetch {
  readonly kind: 'root'
  readonly shape: Shape
}

/** One `_entities` field of a request. */
export interface EntityBatch {
  readonly alias: string
  readonly variable: string
  readonly paths: readonly TargetPath[]
  readonly representation: Representation
  readonly shape: Shape
}

/** Asks fields of entities that stand in the answer already. */
export interface EntityFetch extends Fetch {
  readonly kind: 'entities'
  readonly batches: readonly EntityBatch[]
}

export type Step = RootFetch | EntityFetch | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }

/** Number of subgraph calls in a plan. */
export function countFetches(step: Step): number {
  return step.kind === 'sequence' || step.kind === 'parallel'
    ? step.steps.reduce((sum, inner) => sum + countFetches(inner), 0)
    : 1
}
