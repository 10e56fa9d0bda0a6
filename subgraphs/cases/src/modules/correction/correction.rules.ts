/** Facts of a record by their names in the graph; null was not told. */
export type Facts = Readonly<Record<string, unknown>>

/** What stood in some facts before they were corrected, and when that was. */
export interface Past {
  readonly at: Date
  readonly before: Facts
}

/** What a change takes away: of the facts that it makes different, those that stood there. */
export function replaced(stood: Facts, becomes: Facts): Facts {
  return Object.fromEntries(
    Object.entries(becomes)
      .filter(([name, value]) => value !== undefined && !same(stood[name], value))
      .map(([name]) => [name, stood[name] ?? null]),
  )
}

/** The facts as they stood at an instant: what stands now, with every later correction taken back, newest first. */
export function asItStood<Stands extends Facts>(stands: Stands, corrections: readonly Past[], at: Date): Stands {
  const later = [...corrections]
    .filter((correction) => correction.at > at)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
  return Object.assign({ ...stands }, ...later.map(({ before }) => before))
}

/** One fact before and after a correction, in words. */
export interface Corrected {
  readonly field: string
  readonly before: string | null
  readonly after: string | null
}

/** What each correction changed into what: its own value after it is what the next one took away, or what stands now. */
export function correctedFields(stands: Facts, corrections: readonly Past[], of: Past): Corrected[] {
  const after = asItStood(stands, corrections, of.at)
  return Object.entries(of.before).map(([field, before]) => ({
    field,
    before: inWords(before),
    after: inWords(after[field]),
  }))
}

/** A fact as a person reads it: lists by commas, a person by name, relation and telephone. */
export function inWords(fact: unknown): string | null {
  if (fact === null || fact === undefined || fact === '') return null
  if (Array.isArray(fact)) return fact.map(inWords).filter(Boolean).join('; ') || null
  if (typeof fact === 'object') return Object.values(fact).map(inWords).filter(Boolean).join(', ') || null
  return String(fact)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
}
