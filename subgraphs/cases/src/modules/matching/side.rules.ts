import { yearsBetween } from '../child/age.rules.js'
import type { SideRow } from './pair.repository.js'

const DAY_MS = 86_400_000

/** The day of a side: going missing, being found or seen. Never withheld. */
export function dayOf({ told }: Pick<SideRow, 'told'>): string {
  return told.missingDate ?? told.foundDate ?? ''
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

/** Age in years on the day of being found, as a side tells it: a missing child has grown older since. */
export function agesOn(side: SideRow, day: string): { from: number | null; to: number | null } {
  const { told } = side
  if (side.side === 'FOUND') return { from: told.ageFrom ?? null, to: told.ageTo ?? null }
  if (told.dob) {
    const age = yearsBetween(told.dob, day)
    return { from: age, to: age }
  }
  if (told.ageAtMissing === null || told.ageAtMissing === undefined) return { from: null, to: null }
  const least = told.ageAtMissing + Math.max(0, yearsBetween(dayOf(side), day))
  // Born at any time of the year: between two birthdays the age may have gone up once more.
  return { from: least, to: least + (dayOf(side).slice(5) === day.slice(5) ? 0 : 1) }
}

/** Text that was told; null where it is withheld or was not told. */
export function told(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text
}

const SEXES = { girl: 'GIRL', boy: 'BOY' } as const

/** The sex of a side in the words of the graph. */
export function sexOf(text: string | undefined): 'GIRL' | 'BOY' | null {
  return text === 'girl' || text === 'boy' ? SEXES[text] : null
}
