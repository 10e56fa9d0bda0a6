import { jaroWinkler } from '../generic/jaro-winkler.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { soundex } from './soundex.js'
import { TrigramIndex } from './trigrams.js'

/** A way to search: ids of missing children, best first. */
export type Search = (found: FoundRecord) => string[]

const DEPTH = 50
/** pg_trgm's own threshold of the operator %. */
const TRIGRAM_LEAST = 0.3

const plain = (text: string) => text.toLowerCase().trim()
const firstWord = (text: string) => plain(text).split(/\s+/)[0] ?? ''

/** The same name, letter by letter, and the same sex; the nearest age first. */
export function exactSearch(missing: readonly MissingRecord[]): Search {
  const byName = group(missing, ({ name, sex }) => `${plain(name)}|${sex}`)
  return (found) =>
    best(
      byName.get(`${plain(found.name)}|${found.sex}`) ?? [],
      (record) => -Math.abs((record.ageAtMissing ?? 0) - (found.ageFrom ?? 0)),
    )
}

/** What many systems do: Soundex of the first word and sex to find, Jaro-Winkler of name and guardian and the age to rank. */
export function soundexSearch(missing: readonly MissingRecord[]): Search {
  const bySound = group(missing, ({ name, sex }) => `${soundex(firstWord(name))}|${sex}`)
  return (found) =>
    best(bySound.get(`${soundex(firstWord(found.name))}|${found.sex}`) ?? [], (record) => soundexScore(found, record))
}

/** How that way ranks: Jaro-Winkler of name and guardian, the State told, years apart. */
export function soundexScore(found: FoundRecord, record: MissingRecord): number {
  const known = found.guardian !== '' && record.guardian !== ''
  return (
    jaroWinkler(plain(found.name), plain(record.name)) +
    0.7 * (known ? jaroWinkler(plain(found.guardian), plain(record.guardian)) : 0.5) +
    (found.homeState !== '' && plain(found.homeState) === plain(record.state) ? 0.3 : 0) -
    0.05 * Math.abs((record.ageAtMissing ?? 0) - (found.ageFrom ?? 0))
  )
}

/** Trigram similarity of the name, as pg_trgm ranks. */
export function trigramSearch(missing: readonly MissingRecord[]): Search {
  const index = new TrigramIndex(missing.map(({ name }) => name))
  return (found) => {
    const similar = [...index.similar(found.name, TRIGRAM_LEAST)].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return similar.slice(0, DEPTH).flatMap(([row]) => missing[row]?.id ?? [])
  }
}

function best(records: readonly MissingRecord[], score: (record: MissingRecord) => number): string[] {
  return records
    .map((record) => ({ id: record.id, value: score(record) }))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
    .slice(0, DEPTH)
    .map(({ id }) => id)
}

function group(
  missing: readonly MissingRecord[],
  key: (record: MissingRecord) => string,
): Map<string, MissingRecord[]> {
  const groups = new Map<string, MissingRecord[]>()
  for (const record of missing) {
    const of = key(record)
    const records = groups.get(of)
    if (records) records.push(record)
    else groups.set(of, [record])
  }
  return groups
}
