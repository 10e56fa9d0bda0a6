import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

/** Days from going missing to being found, lower bounds of the levels behind "before". */
const FROM = [0, 1, 2, 4, 8, 15, 31, 61, 121, 241, 366, 541, 731, 1096] as const

export const TIME: FieldShape = {
  name: 'time',
  contexts: ['any'],
  levels: ['before', ...FROM.map((days) => `${days} days`)],
}

/**
 * Most children who are found are found soon, and nobody is found before going missing. u: which share of the
 * reports is of that age on the day of finding.
 */
export function openTime(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { foundDay } = found
  if (Number.isNaN(foundDay)) return silent(TIME)
  const weights = new Float64Array(TIME.levels.length)
  const row = m[0] ?? []
  for (let level = 0; level < weights.length; level += 1) {
    const latest = level === 0 ? foundDay + 100_000 : foundDay - (FROM[level - 1] ?? 0)
    const earliest = level === 0 ? foundDay + 1 : foundDay - (FROM[level] ?? 100_000) + 1
    const share = population.missingDays.share(earliest, latest + 1)
    weights[level] = bits(row[level] ?? 0, share + 0.5 / (population.size + 1))
  }
  return {
    shape: TIME,
    weights,
    code: ({ missingDay }) => (Number.isNaN(missingDay) ? NOT_KNOWN : lagLevel(foundDay - missingDay)),
  }
}

/** The level of a time between going missing and being found, in days. */
export function lagLevel(days: number): number {
  if (days < 0) return 0
  let level = FROM.length
  while (level > 1 && days < (FROM[level - 1] ?? 0)) level -= 1
  return level
}
