import { relativeDistance } from '../phonetics/distance.js'
import { type NameWord, parseName } from './name.js'
import { STOPWORDS } from './words.data.js'

/** How alike two names are. `similarity` 0..1; `level` for people: the same, a spelling of it, near it, or another. */
export interface NameComparison {
  readonly similarity: number
  readonly level: 'same' | 'variant' | 'near' | 'different' | 'unknown'
}

const COMMON_WORD = 0.2
const VARIANT = 0.87
const NEAR = 0.72

/**
 * Compares two names across scripts, spellings, order and joined words; `unknown` (similarity 0) when one was not told.
 * A word missing on one side is no evidence; words that stand in very many names weigh a fifth.
 */
export function compareNames(a: string, b: string): NameComparison {
  const left = parseName(a).words
  const right = parseName(b).words
  if (left.length === 0 || right.length === 0) return { similarity: 0, level: 'unknown' }
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const similarity = Math.max(wordByWord(few, many), joined(few, many))
  const same =
    few
      .map(({ text }) => text)
      .sort()
      .join(' ') ===
    many
      .map(({ text }) => text)
      .sort()
      .join(' ')
  return { similarity, level: same ? 'same' : levelOf(similarity) }
}

function levelOf(similarity: number): NameComparison['level'] {
  if (similarity >= VARIANT) return 'variant'
  return similarity >= NEAR ? 'near' : 'different'
}

/** Pairs every word of the shorter name with its nearest free word of the longer one. */
function wordByWord(few: readonly NameWord[], many: readonly NameWord[]): number {
  const free = [...many]
  let sum = 0
  let weights = 0
  for (const word of few) {
    const distances = free.map((other) => relativeDistance(word.sounds, other.sounds))
    const nearest = Math.min(...distances)
    free.splice(distances.indexOf(nearest), 1)
    const weight = STOPWORDS.has(word.text) ? COMMON_WORD : 1
    sum += weight * (1 - nearest)
    weights += weight
  }
  return sum / weights
}

function joined(few: readonly NameWord[], many: readonly NameWord[]): number {
  if (few.length === many.length) return 0
  const together = (words: readonly NameWord[]) => words.map(({ sounds }) => sounds).join('')
  return 1 - relativeDistance(together(few), together(many))
}
