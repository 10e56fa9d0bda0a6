import { openQuery } from '../model/query.js'
import type { Model } from '../parameters/parameters.js'
import type { Population } from '../population/population.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'

/** A found child to learn from: its candidates, and the row of the right one (-1: none; undefined: nobody knows). */
export interface Example {
  readonly found: PreparedFound
  readonly candidates: readonly number[]
  readonly answer: number | undefined
}

/** What learning works on. */
export interface Material {
  readonly missing: readonly PreparedMissing[]
  readonly population: Population
}

/** The candidates with the greatest weights under a model, best first, the right one always among them. */
export function shortlist(example: Example, { missing, population }: Material, model: Model, most: number): number[] {
  const query = openQuery(example.found, population, model)
  const weights = new Map<number, number>()
  for (const row of example.candidates) {
    const record = missing[row]
    if (record) weights.set(row, query.weight(record))
  }
  const best = [...weights.keys()].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || a - b).slice(0, most)
  const { answer } = example
  if (answer !== undefined && answer >= 0 && !best.includes(answer)) best.push(answer)
  return best
}
