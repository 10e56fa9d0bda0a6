import type { Clothing } from '../marks/clothing.js'
import type { Mark } from '../marks/parse-marks.js'
import type { NameWord } from '../names/name.js'
import { shortened, skeleton } from '../phonetics/keys.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'
import type { Sex } from '../records/values.js'
import { YEAR } from '../time/days.js'

/** Years to each side in which a found child's birth is looked for. */
const YEARS = 4
const WEEK = 7
/** Weeks back in which time alone may bring two records together. */
const WEEKS = 3
const MONTH = 31
const MONTHS = 4

/** What the keys of one record are put together from. Several values where one is not sure. */
interface Parts {
  readonly names: readonly string[]
  readonly near: readonly string[]
  readonly guardians: readonly string[]
  readonly families: readonly string[]
  readonly states: readonly string[]
  readonly districts: readonly string[]
  readonly locality: string
  readonly years: readonly number[]
  readonly sexes: readonly Sex[]
  readonly weeks: readonly number[]
  readonly months: readonly number[]
  readonly marks: readonly string[]
  readonly clothing: readonly string[]
}

/** Blocking keys of a missing child: those under which it is found. */
export function missingKeys(record: PreparedMissing): string[] {
  const { home, name, guardian } = record
  return build({
    ...nameParts([...name.given, ...record.alias], name.joined),
    guardians: skeletons(guardian.given),
    families: skeletons(name.family.length > 0 ? name.family : guardian.family),
    states: [home.state],
    districts: [home.district],
    locality: skeleton(home.locality),
    years: Number.isNaN(record.birthDay) ? [] : [Math.floor(record.birthDay / YEAR)],
    sexes: record.sex === 2 ? [0, 1] : [record.sex],
    weeks: Number.isNaN(record.missingDay) ? [] : [Math.floor(record.missingDay / WEEK)],
    months: Number.isNaN(record.missingDay) ? [] : [Math.floor(record.missingDay / MONTH)],
    marks: markKeys(record.marks),
    clothing: clothingKeys(record.clothing),
  })
}

/** Blocking keys of a found child: under each of them, missing children may wait. */
export function foundKeys(record: PreparedFound): string[] {
  const { home, foundAt, name, guardian } = record
  const year = Math.floor((record.foundDay - (record.age + 0.5) * YEAR) / YEAR)
  const week = Math.floor(record.foundDay / WEEK)
  return build({
    ...nameParts([...name.given, ...name.family], name.joined),
    guardians: skeletons(guardian.given),
    families: skeletons(name.family.length > 0 ? name.family : guardian.family),
    states: distinct([home.state, home.state === '' ? foundAt.state : '']),
    districts: distinct([home.district, foundAt.district]),
    locality: skeleton(home.locality),
    years: Number.isNaN(year) ? [] : Array.from({ length: 2 * YEARS + 1 }, (_, at) => year - YEARS + at),
    sexes: record.sex === 2 ? [0, 1] : [record.sex],
    weeks: Number.isNaN(week) ? [] : Array.from({ length: WEEKS + 1 }, (_, at) => week - at),
    months: Number.isNaN(week)
      ? []
      : Array.from({ length: MONTHS + 1 }, (_, at) => Math.floor(record.foundDay / MONTH) - at),
    marks: markKeys(record.marks),
    clothing: clothingKeys(record.clothing),
  })
}

/** Each kind of key is one idea of how two records may meet; a kind that lacks a part makes no key. */
function build(parts: Parts): string[] {
  const { names, near, guardians, families, states, districts, years, sexes, weeks, months, marks, clothing } = parts
  const locality = parts.locality.length > 2 ? [parts.locality] : []
  const keys = new Set<string>()
  const kind = (letter: string, ...lists: readonly (readonly (string | number)[])[]) => {
    let made = [letter]
    for (const list of lists)
      made = made.flatMap((key) => list.filter((part) => part !== '').map((part) => `${key}|${part}`))
    for (const key of made) keys.add(key)
  }
  kind('a', names, states, years, sexes)
  kind('b', guardians, states, years, sexes)
  kind('c', names, guardians)
  kind('d', names, districts)
  kind('e', names, sexes)
  kind('f', guardians, districts, years)
  kind('g', districts, years, sexes)
  kind('h', marks, states, years, sexes)
  kind('i', near, states, years, sexes)
  kind('j', locality, districts)
  kind('k', locality, states, years, sexes)
  kind('l', districts, weeks, sexes)
  kind('m', families, districts, years, sexes)
  kind('n', clothing, weeks, sexes)
  kind('o', marks, weeks)
  kind('p', names, locality)
  kind('q', guardians, locality)
  kind('r', marks, districts)
  kind('s', districts, months, years, sexes)
  kind('t', marks, months, years)
  kind('u', states, years, sexes)
  kind('v', months, years, sexes)
  kind('w', years, sexes)
  return [...keys]
}

function nameParts(words: readonly NameWord[], joined: string): Pick<Parts, 'names' | 'near'> {
  const names = distinct([...skeletons(words), joined === '' ? '' : skeleton(joined)])
  const near = names.flatMap((name) =>
    [...shortened(name), name].filter((key) => key.length > 2).map((key) => `~${key}`),
  )
  return { names, near: distinct(near) }
}

function skeletons(words: readonly NameWord[]): string[] {
  return distinct(words.map(({ sounds }) => skeleton(sounds)).filter((key) => key.length > 1))
}

function markKeys(marks: readonly Mark[]): string[] {
  return distinct(marks.map(({ kind, words }) => (kind === '?' ? words : kind)))
}

function clothingKeys(clothing: Clothing | undefined): string[] {
  return clothing ? [clothing.text] : []
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}
