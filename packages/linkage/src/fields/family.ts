import { DIFFERENT, WORD_LEVELS } from '../names/levels.js'
import type { NameWord } from '../names/name.js'
import type { Population } from '../population/population.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'
import type { HomeBelief } from './belief.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

export const FAMILY: FieldShape = {
  name: 'family',
  contexts: ["both children's", "the guardian's"],
  levels: WORD_LEVELS,
}

/** The family's name, told with the child's or with the guardian's name, and counted once. */
export function openFamily(found: PreparedFound, population: Population, belief: HomeBelief, m: MTable): OpenField {
  const own = found.name.family
  const told = own.length > 0 ? own : found.guardian.family
  if (told.length === 0) return silent(FAMILY)
  const levels = WORD_LEVELS.length
  const words = told.map(({ sounds }) => ({
    levels: population.family.levels(sounds),
    shares: population.family.shares(sounds, belief.states, 0.5),
  }))
  const weights = new Float64Array(words.length * 2 * levels)
  words.forEach(({ shares }, at) => {
    for (let code = 0; code < 2 * levels; code += 1) {
      weights[at * 2 * levels + code] = bits(
        m[Math.floor(code / levels)]?.[code % levels] ?? 0,
        shares[code % levels] ?? 0,
      )
    }
  })
  return {
    shape: FAMILY,
    weights,
    code: (record: PreparedMissing) => {
      const child = record.name.family.length > 0
      const others: readonly NameWord[] = child ? record.name.family : record.guardian.family
      if (others.length === 0) return NOT_KNOWN
      const context = child && own.length > 0 ? 0 : 1
      let best: number = DIFFERENT
      let word = 0
      for (let at = 0; at < words.length; at += 1) {
        for (const { sounds } of others) {
          const level = words[at]?.levels.to(sounds) ?? DIFFERENT
          if (level < best) {
            best = level
            word = at
          }
        }
      }
      return (word * 2 + context) * levels + best
    },
  }
}
