import { DIFFERENT, WORD_LEVELS, type WordLevels } from '../names/levels.js'
import { rearranged } from '../names/rearranged.js'
import type { Population } from '../population/population.js'
import type { PersonName, PreparedFound, PreparedMissing } from '../records/prepare.js'
import { type HomeBelief, nameGroups } from './belief.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

const LEVELS = [...WORD_LEVELS, 'joined or swapped'] as const
const JOINED = LEVELS.length - 1
const PET_WITH_ALIAS = 1
const PET_WITHOUT_ALIAS = 2
const CONTEXTS = 3
/** Two words that meet only when written together: rare enough not to be counted. */
const U_JOINED = 3e-5
const LOCAL = 0.6

export const GIVEN: FieldShape = {
  name: 'given',
  contexts: ['a name', 'a pet name, and the family reports one', 'a pet name, and the family reports none'],
  levels: LEVELS,
}

/**
 * The child's own name: the best pair of told and reported words. A pet name (Chhotu, Guddi) is compared with the pet
 * name that the family reports; without one it says little against a match.
 */
export function openGiven(found: PreparedFound, population: Population, belief: HomeBelief, m: MTable): OpenField {
  const told = found.name.given
  if (told.length === 0) return silent(GIVEN)
  const groups = nameGroups(belief, found.sex, population)
  const block = CONTEXTS * LEVELS.length
  const words = told.map(({ sounds, text }) => ({
    pet: population.isPetName(sounds, text),
    levels: population.given.levels(sounds),
    given: population.given.shares(sounds, groups, LOCAL),
    alias: population.alias.shares(sounds, groups, LOCAL),
  }))
  const weights = new Float64Array(words.length * block)
  words.forEach(({ given, alias }, at) => {
    for (let code = 0; code < block; code += 1) {
      const context = Math.floor(code / LEVELS.length)
      const level = code % LEVELS.length
      const u = level === JOINED ? U_JOINED : ((context === PET_WITH_ALIAS ? alias : given)[level] ?? 0)
      weights[at * block + code] = bits(m[context]?.[level] ?? 0, u)
    }
  })
  return { shape: GIVEN, weights, code: (record) => bestCode(found.name, words, weights, record) }
}

interface ToldWord {
  readonly pet: boolean
  readonly levels: WordLevels
}

/** The code with the greatest weight over all pairs of words. Runs for every candidate: no closures, no allocation. */
function bestCode(
  told: PersonName,
  words: readonly ToldWord[],
  weights: Float64Array,
  { name, alias }: PreparedMissing,
): number {
  if (name.given.length === 0 && alias.length === 0) return NOT_KNOWN
  let best = NOT_KNOWN
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word) continue
    const block = at * CONTEXTS * LEVELS.length
    const plain = block + (word.pet ? PET_WITHOUT_ALIAS * LEVELS.length : 0)
    for (let other = 0; other < name.given.length; other += 1) {
      const level = word.levels.to(name.given[other]?.sounds ?? '')
      // With a pet name on both sides, the other name counts only where it agrees.
      if (level === DIFFERENT && word.pet && alias.length > 0) continue
      const weight = weights[plain + level] ?? 0
      if (weight > most) {
        most = weight
        best = plain + level
      }
    }
    for (let other = 0; other < alias.length; other += 1) {
      const level = word.levels.to(alias[other]?.sounds ?? '')
      if (level === DIFFERENT && !word.pet) continue
      const code = (word.pet ? block + PET_WITH_ALIAS * LEVELS.length : plain) + level
      const weight = weights[code] ?? 0
      if (weight > most) {
        most = weight
        best = code
      }
    }
  }
  return most < 0 && rearranged(told, name) ? JOINED : best
}
