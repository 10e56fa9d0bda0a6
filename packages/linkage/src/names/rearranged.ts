import type { PersonName } from '../records/prepare.js'
import { WORD_LEVELS, wordLevel } from './levels.js'
import type { NameWord } from './name.js'

const SPELT_ALIKE = WORD_LEVELS.indexOf('near')
const SHORTEST = 4
const JOINED_ON = 3

/** Names that agree only when words are joined or split, behind a joined word, or told in the other order. */
export function rearranged(a: PersonName, b: PersonName): boolean {
  const more = a.given.length + a.family.length - b.given.length - b.family.length
  if (more !== 0 && Math.abs(a.joined.length - b.joined.length) < JOINED_ON && alike(a.joined, b.joined)) return true
  const first = a.given[0]
  const second = b.given[0]
  if (!first || !second) return false
  if (begins(first.sounds, second.sounds) || begins(second.sounds, first.sounds)) return true
  return told(a.family[0], second) && (a.family.length > 0 ? told(b.family[0], first) : false)
}

/** The short word is the beginning of the long one, to which another word was joined. */
function begins(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST && long.length >= short.length + JOINED_ON && alike(long.slice(0, short.length), short)
  )
}

function told(a: NameWord | undefined, b: NameWord | undefined): boolean {
  return a !== undefined && b !== undefined && alike(a.sounds, b.sounds)
}

/** First sounds are hardly ever wrong in such names; looking at them first saves most comparisons. */
function alike(a: string, b: string): boolean {
  return a.slice(1, 2) === b.slice(1, 2) && wordLevel(a, b) < SPELT_ALIKE
}
