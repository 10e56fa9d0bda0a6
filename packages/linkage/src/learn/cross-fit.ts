import { keyNumber } from '../key-hash.js'
import { posterior } from '../model/posterior.js'
import { openQuery } from '../model/query.js'
import type { Model } from '../parameters/parameters.js'
import { learn } from './em.js'
import { fitIsotonic, type Judged } from './isotonic.js'
import { sample } from './sample.js'
import type { Example, Material } from './shortlist.js'

const SAMPLE_SEED = 20260401

/** The fold of a found child, by its id: the same in every run. */
export function foldOf(id: string, folds: number): number {
  return keyNumber(id) % folds
}

/** Learns m, u and gains from examples; calibration is left as it was. */
export function fit(examples: readonly Example[], material: Material, start: Model): Model {
  const { model } = learn(examples, material, start)
  return { ...model, ...sample(examples, material, model, SAMPLE_SEED) }
}

/** Judgements of the first candidates of examples that the model has not learnt from. */
export function judgeHeldOut(examples: readonly Example[], material: Material, model: Model): Judged[] {
  return examples.flatMap(({ found, candidates, answer }) => {
    if (answer === undefined) return []
    const query = openQuery(found, material.population, model)
    const weights = candidates.map((row) => {
      const record = material.missing[row]
      return record ? query.weight(record) : Number.NEGATIVE_INFINITY
    })
    const shares = posterior(weights, { reported: model.reported, size: material.population.size })
    let best = -1
    shares.forEach((probability, at) => {
      if (best < 0 || probability > (shares[best] ?? 0)) best = at
    })
    return best < 0 ? [] : [{ probability: shares[best] ?? 0, match: candidates[best] === answer }]
  })
}

/** A model from all examples, and for each fold one that has not seen it, in `m` as in calibration. */
export interface CrossFit {
  readonly model: Model
  readonly heldOut: readonly Model[]
}

/**
 * Learns from all examples and calibrates on judgements that were held out: each fold is judged by a model that learnt
 * from the others. The models of the folds give honest figures (cross-validation).
 */
export function crossFit(examples: readonly Example[], material: Material, start: Model, folds: number): CrossFit {
  const numbers = Array.from({ length: folds }, (_, fold) => fold)
  const part = (keep: (fold: number) => boolean) => examples.filter(({ found }) => keep(foldOf(found.id, folds)))
  const models = numbers.map((fold) =>
    fit(
      part((each) => each !== fold),
      material,
      start,
    ),
  )
  const judged = models.map((model, fold) =>
    judgeHeldOut(
      part((each) => each === fold),
      material,
      model,
    ),
  )
  const calibration = (keep: (fold: number) => boolean) => fitIsotonic(judged.filter((_, fold) => keep(fold)).flat())
  return {
    model: { ...fit(examples, material, start), calibration: calibration(() => true) },
    heldOut: models.map((model, fold) => ({ ...model, calibration: calibration((each) => each !== fold) })),
  }
}
