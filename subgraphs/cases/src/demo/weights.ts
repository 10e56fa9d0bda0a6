import { districtsOf, type Random, STATE_WEIGHTS } from '@vatsalya/demo'

/*
 * Proportions of the demo, from what the crime bureau published (2019 to 2023): three quarters of missing children are
 * girls, most of them 15 to 17; some States report far more than their share of the people. No demo child is made after a
 * real report.
 */

/** Reports of 2023 where the press told them; the other States share the rest of about 91,000 by population. */
const TOLD: Readonly<Record<string, number>> = {
  'IN-WB': 14_667,
  'IN-MP': 12_091,
  'IN-TN': 7_826,
  'IN-AP': 4_433,
  'IN-KL': 2_352,
}
const ALL_REPORTS = 91_000

const told = Object.values(TOLD).reduce((sum, count) => sum + count, 0)
const others = STATE_WEIGHTS.filter(([code]) => !(code in TOLD))
const people = others.reduce((sum, [, million]) => sum + million, 0)

const STATE_SHARE = STATE_WEIGHTS.map(
  ([code, million]) => [code, TOLD[code] ?? ((ALL_REPORTS - told) * million) / people] as const,
)

/** Reports of the five years, oldest first, in thousands. */
const YEARS = [
  [4, 73],
  [3, 59],
  [2, 78],
  [1, 83],
  [0, 91],
] as const

/** Ages from and to, and how many of a hundred children they hold. */
type AgeBands = readonly (readonly [readonly [least: number, most: number], number])[]

const GIRL_AGES: AgeBands = [
  [[15, 17], 78],
  [[6, 14], 17],
  [[0, 5], 5],
]
const BOY_AGES: AgeBands = [
  [[15, 17], 52],
  [[6, 14], 37],
  [[0, 5], 11],
]

const DAYS = 365

/** State and district of a report. */
export function anyDistrict(random: Random): { stateCode: string; districtCode: string } {
  const stateCode = random.weighted(STATE_SHARE)
  const [first, ...rest] = districtsOf(stateCode)
  if (!first) throw new Error('a State without districts')
  return { stateCode, districtCode: random.pick([first, ...rest]) }
}

/** Days before the demo's day, over five years. */
export function anyDaysAgo(random: Random): number {
  return random.weighted(YEARS) * DAYS + random.next() * DAYS
}

export function anySex(random: Random): 'GIRL' | 'BOY' | 'TRANSGENDER' {
  return random.weighted([
    ['GIRL', 752],
    ['BOY', 245],
    ['TRANSGENDER', 3],
  ])
}

export function anyAge(random: Random, sex: 'GIRL' | 'BOY' | 'TRANSGENDER'): number {
  const [least, most] = random.weighted(sex === 'BOY' ? BOY_AGES : GIRL_AGES)
  return random.int(least, most)
}

/** Days after which a missing child is traced, or null: about one in fourteen never is. */
export function anyDaysToTrace(random: Random): number | null {
  const band = random.weighted([
    [[0.1, 3], 30],
    [[3, 14], 24],
    [[14, 90], 25],
    [[90, 365], 14],
    [null, 7],
  ] as const)
  return band === null ? null : band[0] + random.next() * (band[1] - band[0])
}
