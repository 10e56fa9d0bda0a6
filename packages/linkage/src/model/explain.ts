import { FIELD_NAMES, type FieldName, NOT_KNOWN } from '../fields/field.js'
import { codesOf, SHAPES } from '../fields/shapes.js'
import type { Model } from '../parameters/parameters.js'
import type { PreparedMissing } from '../records/prepare.js'
import { calibrate } from './calibration.js'
import { type Prior, posteriorOf, priorBits } from './posterior.js'
import type { Query } from './query.js'

/** One bar of the waterfall. A field that one side does not tell has weight 0 and `known` false: it is shown grey. */
export interface Bar {
  readonly field: FieldName
  readonly known: boolean
  readonly level: string
  readonly context: string
  /** log2(m / u), bits. */
  readonly weight: number
  /** P(this level | the same child). */
  readonly m: number
  /** P(this level | another child of this population): "one in 1 / u". */
  readonly u: number
}

/** Why a pair has its probability: from the prior over each field to the sum, then what the other candidates take. */
export interface Explanation {
  readonly priorBits: number
  readonly bars: readonly Bar[]
  readonly totalBits: number
  /** Bits that the other candidates take from this one; never positive. */
  readonly competitionBits: number
  readonly probability: number
  /** Facts not known whose answer would move the probability most, the first most. */
  readonly decisive: readonly Decisive[]
}

/** A fact worth asking for: the probability were it to agree, or to differ, as such facts usually do. */
export interface Decisive {
  readonly field: FieldName
  readonly ifAgrees: number
  readonly ifDiffers: number
}

/**
 * Explains one pair. `otherWeights` are the match weights of the other candidates of the same found child; `beside` are
 * bits that something other than these fields says of the pair, which its teller shows in a bar of its own.
 */
export function explain(
  query: Query,
  record: PreparedMissing,
  otherWeights: readonly number[],
  size: number,
  model: Model,
  beside = 0,
): Explanation {
  const prior: Prior = { reported: model.reported, size }
  const base = priorBits(prior)
  const bars = query.fields.map((field): Bar => {
    const code = field.code(record)
    const { name, levels, contexts } = field.shape
    if (code === NOT_KNOWN) return { field: name, known: false, level: '', context: '', weight: 0, m: 1, u: 1 }
    const plain = code % codesOf(field.shape)
    const context = Math.floor(plain / levels.length)
    const m = model.m[name][context]?.[plain % levels.length] ?? 0
    const weight = field.weights[code] ?? 0
    return {
      field: name,
      known: true,
      level: levels[plain % levels.length] ?? '',
      context: contexts[context] ?? '',
      weight,
      m,
      u: m / 2 ** weight,
    }
  })
  const weight = bars.reduce((sum, bar) => sum + bar.weight, beside)
  const others = otherWeights.reduce((sum, other) => sum + 2 ** (other + base), 1)
  const probability = (bits: number) => calibrate(posteriorOf(bits, others, prior), model.calibration)
  const decisive = FIELD_NAMES.filter(
    (name) => bars.some((bar) => bar.field === name && !bar.known) && SHAPES[name].levels.length > 0,
  )
    .map((field) => ({
      field,
      ifAgrees: probability(weight + (model.gain[field]?.agrees ?? 0)),
      ifDiffers: probability(weight + (model.gain[field]?.differs ?? 0)),
    }))
    .sort((a, b) => b.ifAgrees - b.ifDiffers - (a.ifAgrees - a.ifDiffers))
  return {
    priorBits: base,
    bars,
    totalBits: base + weight,
    competitionBits: -Math.log2(others),
    probability: probability(weight),
    decisive,
  }
}
