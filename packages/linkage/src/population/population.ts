import { CLOTHING_LEVELS, type Clothing, compareClothing } from '../marks/clothing.js'
import { compareMarks, MARK_LEVELS } from '../marks/compare-marks.js'
import type { Mark } from '../marks/parse-marks.js'
import { PET_NAMES } from '../names/pet-names.data.js'
import type { PreparedMissing } from '../records/prepare.js'
import type { Sex } from '../records/values.js'
import { Counter } from './counter.js'
import { DayCounts } from './day-counts.js'
import { TokenTable } from './token-table.js'

const PET = 0.35
const SEEN = 3
const CLEARLY = 0.85

/** The group of a name: its State and sex, because names differ by both. */
export const nameGroup = (state: string, sex: Sex): string => `${state}|${sex}`

/**
 * What is usual among the missing: how often each name, place, mark or language occurs. Every u-probability comes from
 * here, so rare agreements weigh more. Counts only; no record can be read back.
 */
export class Population {
  readonly given = new TokenTable()
  readonly alias = new TokenTable()
  readonly family = new TokenTable()
  readonly guardian = new TokenTable()
  readonly locality = new TokenTable()
  readonly districts = new Counter()
  readonly states = new Counter()
  readonly sexes = new Counter()
  readonly languages = new Map<string, Counter>()
  readonly missingDays = new DayCounts(1)
  readonly births = new DayCounts(30)
  readonly #marks = new Map<string, { marks: readonly Mark[]; count: number }>()
  readonly #clothes = new Map<string, { clothing: Clothing; count: number }>()
  readonly #boys = new Map<string, number>()
  readonly #girls = new Map<string, number>()
  size = 0

  /** Counts one missing child. */
  add(record: PreparedMissing): void {
    const { home, sex, name, guardian } = record
    this.size += 1
    const group = nameGroup(home.state, sex)
    const sounds = (words: readonly { sounds: string }[]) => words.map((word) => word.sounds)
    if (name.given.length > 0) this.given.add(group, sounds(name.given))
    const bySex = sex === 0 ? this.#boys : this.#girls
    if (sex !== 2) for (const word of sounds(name.given)) bySex.set(word, (bySex.get(word) ?? 0) + 1)
    if (record.alias.length > 0) this.alias.add(group, sounds(record.alias))
    const families = [...sounds(name.family), ...sounds(guardian.family)]
    if (families.length > 0) this.family.add(home.state, families)
    if (guardian.given.length > 0) this.guardian.add(home.state, sounds(guardian.given))
    if (home.locality !== '') this.locality.add(home.district, [home.locality])
    this.districts.add(`${home.state}|${home.district}`)
    this.states.add(home.state)
    this.sexes.add(String(sex))
    if (record.language !== '') {
      const counter = this.languages.get(home.state) ?? new Counter()
      this.languages.set(home.state, counter.add(record.language))
    }
    this.missingDays.add(record.missingDay)
    this.births.add(record.birthDay)
    if (record.marks.length > 0) {
      const text = record.marks
        .map(({ kind, place, side, words }) => `${kind}.${place}.${side}.${kind === '?' ? words : ''}`)
        .join(' ')
      const entry = this.#marks.get(text) ?? { marks: record.marks, count: 0 }
      entry.count += 1
      this.#marks.set(text, entry)
    }
    if (record.clothing) {
      const entry = this.#clothes.get(record.clothing.text) ?? { clothing: record.clothing, count: 0 }
      entry.count += 1
      this.#clothes.set(record.clothing.text, entry)
    }
  }

  /** Whether a word is rather a pet name: told as an alias more often than as a name, or known as one and not seen. */
  isPetName(sounds: string, text: string): boolean {
    const known = PET_NAMES.has(text) ? 4 : 0
    const alias = this.alias.count(sounds) + known
    return alias / (alias + this.given.count(sounds) + 1) > PET
  }

  /** The sex that a given name goes with in this population; 2 where it goes with both or is rare. */
  sexOfName(sounds: string): Sex {
    const boys = this.#boys.get(sounds) ?? 0
    const girls = this.#girls.get(sounds) ?? 0
    if (boys + girls < SEEN) return 2
    if (girls > CLEARLY * (boys + girls)) return 1
    return boys > CLEARLY * (boys + girls) ? 0 : 2
  }

  /** Shares of the children with known marks that reach each of MARK_LEVELS against these. */
  markShares(marks: readonly Mark[]): Float64Array {
    return shares(this.#marks.values(), MARK_LEVELS.length, (entry) => compareMarks(marks, entry.marks))
  }

  /** Shares of the children with known clothes that reach each of CLOTHING_LEVELS against these. */
  clothingShares(clothing: Clothing): Float64Array {
    return shares(this.#clothes.values(), CLOTHING_LEVELS.length, (entry) => compareClothing(clothing, entry.clothing))
  }
}

/** Level shares over counted values; one record of doubt is spread over all levels. */
function shares<T extends { count: number }>(
  entries: Iterable<T>,
  levels: number,
  level: (entry: T) => number,
): Float64Array {
  const result = new Float64Array(levels).fill(1 / levels)
  let sum = 1
  for (const entry of entries) {
    const at = level(entry)
    result[at] = (result[at] ?? 0) + entry.count
    sum += entry.count
  }
  return result.map((count) => count / sum)
}
