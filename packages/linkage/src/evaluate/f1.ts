import { keyNumber } from '../key-hash.js'

/** A scored pair and whether it is one person. `entity` decides on which side of the split it stands. */
export interface ScoredPair {
  readonly weight: number
  readonly match: boolean
  readonly entity: string
}

/** Precision, recall and their harmonic mean, 0..1. */
export interface F1 {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const FIFTHS = 5

/** The part of an entity: one of five, by its name alone. */
export function isTuning(entity: string): boolean {
  return keyNumber(entity) % FIFTHS === 0
}

/** Takes the threshold that is best on one fifth of the entities and measures on the rest. `truths`: pairs by entity. */
export function f1OnRest(
  pairs: readonly ScoredPair[],
  truths: ReadonlyMap<string, number>,
): F1 & { threshold: number } {
  const tuning = pairs.filter(({ entity }) => isTuning(entity)).sort((a, b) => b.weight - a.weight)
  const truthsTuning = sum(truths, isTuning)
  let hits = 0
  let best = -1
  let threshold = 0
  tuning.forEach(({ match, weight }, at) => {
    if (match) hits += 1
    const value = (2 * hits) / (at + 1 + truthsTuning)
    if (value <= best) return
    best = value
    const next = tuning[at + 1]?.weight ?? weight - 2
    threshold = (weight + next) / 2
  })
  const rest = pairs.filter(({ entity, weight }) => !isTuning(entity) && weight >= threshold)
  const right = rest.filter(({ match }) => match).length
  const precision = right / Math.max(1, rest.length)
  const recall = right / sum(truths, (entity) => !isTuning(entity))
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), threshold }
}

function sum(truths: ReadonlyMap<string, number>, keep: (entity: string) => boolean): number {
  let total = 0
  for (const [entity, count] of truths) if (keep(entity)) total += count
  return total
}
