import { relativeDistance } from '../phonetics/distance.js'

/** Levels of agreement of two words, best first, by relative sound distance (phonetics/distance.ts). */
export const WORD_LEVELS = ['same sounds', 'spelling', 'close', 'near', 'alike', 'far', 'different'] as const

/** Upper bounds of the levels but the last. */
const FARTHEST = 0.36
const BOUNDS = [0, 0.06, 0.12, 0.18, 0.26, FARTHEST] as const

/** Index of the level "different". */
export const DIFFERENT = BOUNDS.length

/** The level of a relative distance, an index into WORD_LEVELS. */
export function levelOfDistance(distance: number): number {
  let level = 0
  for (const bound of BOUNDS) {
    if (distance <= bound) return level
    level += 1
  }
  return level
}

/** The level of two words given by their sounds. */
export function wordLevel(a: string, b: string): number {
  return a === b ? 0 : levelOfDistance(relativeDistance(a, b, FARTHEST))
}

/** Levels of one word against others, each other word judged once. */
export class WordLevels {
  readonly #known = new Map<string, number>()

  constructor(readonly sounds: string) {}

  to(other: string): number {
    let level = this.#known.get(other)
    if (level === undefined) {
      level = wordLevel(this.sounds, other)
      this.#known.set(other, level)
    }
    return level
  }
}
