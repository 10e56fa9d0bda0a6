import type { Model } from '../parameters/parameters.js'
import type { Population } from '../population/population.js'
import type { PreparedMissing } from '../records/prepare.js'
import { calibrate } from './calibration.js'
import { posterior } from './posterior.js'
import type { Query } from './query.js'

/** What may be done with a pair: raise an alert unasked, show it for review, or keep it at the end of the list. */
export type Band = 'alert' | 'review' | 'low'

/** Calibrated probabilities at which a band begins. */
const ALERT = 0.95
const REVIEW = 0.1

/** One candidate, ranked. `weight` in bits; `probability` calibrated. */
export interface Match<T extends PreparedMissing = PreparedMissing> {
  readonly record: T
  readonly weight: number
  readonly probability: number
  readonly band: Band
}

/** The band of a calibrated probability. */
export function bandOf(probability: number): Band {
  if (probability >= ALERT) return 'alert'
  return probability >= REVIEW ? 'review' : 'low'
}

/**
 * The best candidates, first the best; equal ones by id, so that the same input always gives the same order.
 * Probabilities count every record that was handed in and the size of the whole population; `most` is how many come back.
 */
export function rank<T extends PreparedMissing>(
  query: Query,
  candidates: readonly T[],
  population: Population,
  model: Model,
  most = 100,
): Match<T>[] {
  const weights = Float64Array.from(candidates, (record) => query.weight(record))
  const probabilities = posterior(weights, { reported: model.reported, size: population.size })
  const least = weights.length > most ? (weights.toSorted()[weights.length - most] ?? 0) : Number.NEGATIVE_INFINITY
  const order: number[] = []
  weights.forEach((weight, at) => {
    if (weight >= least) order.push(at)
  })
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || (idOf(candidates, a) < idOf(candidates, b) ? -1 : 1))
  return order.slice(0, most).flatMap((at) => {
    const record = candidates[at]
    const probability = calibrate(probabilities[at] ?? 0, model.calibration)
    return record ? [{ record, weight: weights[at] ?? 0, probability, band: bandOf(probability) }] : []
  })
}

function idOf(candidates: readonly PreparedMissing[], at: number): string {
  return candidates[at]?.id ?? ''
}
