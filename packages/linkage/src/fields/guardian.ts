import { DIFFERENT, WORD_LEVELS } from '../names/levels.js'
import type { Population } from '../population/population.js'
import type { Guardian, PreparedFound } from '../records/prepare.js'
import type { Sex } from '../records/values.js'
import type { HomeBelief } from './belief.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

export const GUARDIAN: FieldShape = {
  name: 'guardian',
  contexts: ['same parent or not known', 'mother and father'],
  levels: WORD_LEVELS,
}

/**
 * A guardian's given name, often better evidence than the child's. One side may name the mother, the other the father;
 * then another name is expected. Kinship words ("papa") were already taken for not known.
 */
export function openGuardian(found: PreparedFound, population: Population, belief: HomeBelief, m: MTable): OpenField {
  const told = found.guardian.given
  if (told.length === 0) return silent(GUARDIAN)
  const sexTold = sexOf(found.guardian, population)
  const levels = WORD_LEVELS.length
  const words = told.map(({ sounds }) => {
    const shares = population.guardian.shares(sounds, belief.states, 0.5)
    const weights = Float64Array.from({ length: 2 * levels }, (_, code) =>
      bits(m[Math.floor(code / levels)]?.[code % levels] ?? 0, shares[code % levels] ?? 0),
    )
    return { weights, levels: population.guardian.levels(sounds) }
  })
  // One table for all words: the rarest word that agrees stands for the guardian.
  const weights = new Float64Array(words.length * 2 * levels)
  words.forEach((word, at) => {
    weights.set(word.weights, at * 2 * levels)
  })
  return {
    shape: GUARDIAN,
    weights,
    code: ({ guardian }) => {
      if (guardian.given.length === 0) return NOT_KNOWN
      const sex = sexOf(guardian, population)
      const context = sex !== 2 && sexTold !== 2 && sex !== sexTold ? 1 : 0
      let best = context * levels + DIFFERENT
      let most = -Infinity
      for (let at = 0; at < words.length; at += 1) {
        for (const { sounds } of guardian.given) {
          const code = (at * 2 + context) * levels + (words[at]?.levels.to(sounds) ?? DIFFERENT)
          const weight = weights[code] ?? 0
          if (weight > most) {
            most = weight
            best = code
          }
        }
      }
      return best
    },
  }
}

function sexOf(guardian: Guardian, population: Population): Sex {
  if (guardian.sex !== 2) return guardian.sex
  const first = guardian.given[0]
  return first ? population.sexOfName(first.sounds) : 2
}
