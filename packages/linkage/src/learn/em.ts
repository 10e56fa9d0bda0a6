import { posterior } from '../model/posterior.js'
import { openQuery } from '../model/query.js'
import type { Model } from '../parameters/parameters.js'
import { count, estimate, greatestChange, noCounts } from './counts.js'
import { type Example, type Material, shortlist } from './shortlist.js'

const MOST_ROUNDS = 12
const ENOUGH = 0.004
/** Candidates that take part in a round; the others have no share worth counting. */
const SHORT = 40

/** What a run of EM did. */
export interface Learnt {
  readonly model: Model
  readonly rounds: number
}

/**
 * Learns m and the share of reported children by expectation-maximisation (Dempster, Laird and Rubin 1977; for linkage:
 * Winkler 1988). E-step: each candidate's posterior, in competition with the others and with "never reported". M-step:
 * counts weighted by it. Where the answer is known (truth, verdicts) it stands for the posterior; with all answers known
 * one round is enough.
 */
export function learn(examples: readonly Example[], material: Material, start: Model): Learnt {
  const allKnown = examples.every(({ answer }) => answer !== undefined)
  let model = start
  for (let round = 1; ; round += 1) {
    const next = step(examples, material, model)
    const change = greatestChange(next.m, model.m)
    model = next
    if (allKnown || change < ENOUGH || round === MOST_ROUNDS) return { model, rounds: round }
  }
}

function step(examples: readonly Example[], material: Material, model: Model): Model {
  const counts = noCounts()
  let reported = 0
  for (const example of examples) {
    const shares = responsibilities(example, material, model)
    const query = openQuery(example.found, material.population, model)
    for (const [row, share] of shares) {
      const record = material.missing[row]
      reported += share
      if (record) for (const field of query.fields) count(counts, field, field.code(record), share)
    }
  }
  return { ...model, m: estimate(counts), reported: clamp(reported / Math.max(1, examples.length)) }
}

/** Row -> probability of being the child; what is missing to 1 was never reported. */
function responsibilities(example: Example, material: Material, model: Model): Map<number, number> {
  if (example.answer !== undefined) return new Map(example.answer < 0 ? [] : [[example.answer, 1]])
  const rows = shortlist(example, material, model, SHORT)
  const query = openQuery(example.found, material.population, model)
  const weights = rows.map((row) => {
    const record = material.missing[row]
    return record ? query.weight(record) : 0
  })
  const shares = posterior(weights, { reported: model.reported, size: material.population.size })
  return new Map(rows.map((row, at) => [row, shares[at] ?? 0]))
}

/** Neither nobody nor everybody was reported: a prior of 0 or 1 could never be unlearnt. */
function clamp(share: number): number {
  return Math.min(0.98, Math.max(0.02, share))
}
