import { DIFFERENT, WORD_LEVELS, WordLevels, wordLevel } from '../names/levels.js'

interface Token {
  readonly sounds: string
  /** Records per group. */
  readonly counts: Map<string, number>
  total: number
}

/** A word of the table that agrees with another at some level better than "different". */
interface Hit {
  readonly token: Token
  readonly level: number
}

const KEEP = 20_000

/** How many records of a group would reach each level against one word; what is missing to 1 is "different". */
export type LevelShares = Float64Array

/**
 * How often words occur, per group (a State, a sex, a district). Answers the question that term-frequency adjustment asks
 * (Winkler 1989; Splink's "TF bar"), for every level at once: which share of the population would agree with this word
 * as well as that?
 */
export class TokenTable {
  readonly #tokens = new Map<string, Token>()
  readonly #groups = new Map<string, number>()
  readonly #levels = new Map<string, WordLevels>()
  readonly #hits = new Map<string, readonly Hit[]>()
  #records = 0
  #ranked: Token[] | undefined

  constructor(readonly most = 6000) {}

  /** Counts one record of a group and its words, each word once. */
  add(group: string, words: readonly string[]): void {
    this.#records += 1
    this.#groups.set(group, (this.#groups.get(group) ?? 0) + 1)
    for (const sounds of new Set(words)) {
      const token = this.#tokens.get(sounds) ?? { sounds, counts: new Map(), total: 0 }
      this.#tokens.set(sounds, token)
      token.counts.set(group, (token.counts.get(group) ?? 0) + 1)
      token.total += 1
    }
    if (this.#hits.size > 0) this.#hits.clear()
    this.#ranked = undefined
  }

  get records(): number {
    return this.#records
  }

  /** Records that have the word, of any group. */
  count(sounds: string): number {
    return this.#tokens.get(sounds)?.total ?? 0
  }

  /** Levels of a word against others, remembered for the next record that tells the same word. */
  levels(sounds: string): WordLevels {
    let levels = this.#levels.get(sounds)
    if (!levels) {
      if (this.#levels.size > KEEP) this.#levels.clear()
      levels = new WordLevels(sounds)
      this.#levels.set(sounds, levels)
    }
    return levels
  }

  /**
   * Shares of the population by level against a word, where group g has probability weights.get(g). Half a record of
   * doubt keeps a word never seen from counting as impossible.
   */
  shares(sounds: string, weights: ReadonlyMap<string, number>, local: number): LevelShares {
    const shares = new Float64Array(WORD_LEVELS.length)
    const everywhere = 1 / Math.max(1, this.#records)
    for (const { token, level } of this.#agreeing(sounds)) {
      let here = 0
      for (const [group, count] of token.counts) {
        const weight = weights.get(group)
        if (weight !== undefined) here += (weight * count) / (this.#groups.get(group) ?? 1)
      }
      shares[level] = (shares[level] ?? 0) + local * here + (1 - local) * token.total * everywhere
    }
    let sum = 0
    for (let level = 0; level < DIFFERENT; level += 1) {
      const share = Math.min(0.9, (shares[level] ?? 0) + 0.5 * everywhere)
      shares[level] = share
      sum += share
    }
    shares[DIFFERENT] = Math.max(0.05, 1 - sum)
    return shares
  }

  /** The frequent words that agree with a word, worked out once and remembered until the table changes. */
  #agreeing(sounds: string): readonly Hit[] {
    const known = this.#hits.get(sounds)
    if (known) return known
    this.#ranked ??= [...this.#tokens.values()]
      .sort((a, b) => b.total - a.total || (a.sounds < b.sounds ? -1 : 1))
      .slice(0, this.most)
    const hits: Hit[] = []
    for (const token of this.#ranked) {
      const level = wordLevel(sounds, token.sounds)
      if (level < DIFFERENT) hits.push({ token, level })
    }
    if (this.#hits.size > KEEP) this.#hits.clear()
    this.#hits.set(sounds, hits)
    return hits
  }
}
