import { type Clothing, parseClothing } from '../marks/clothing.js'
import { type Mark, parseMarks } from '../marks/parse-marks.js'
import { type Name, type NameWord, parseGuardian, parseName } from '../names/name.js'
import { dayNumber, YEAR } from '../time/days.js'
import { type Home, readHome } from './home.js'
import type { FoundRecord, MissingRecord } from './record.js'
import { guardianSex, readLanguage, readSex, type Sex } from './values.js'

/** A name by the part its words play: the last of several words is taken for the family's. */
export interface PersonName {
  readonly given: readonly NameWord[]
  readonly family: readonly NameWord[]
  /** Sounds of all words written together. */
  readonly joined: string
}

/** A guardian named by somebody; empty where nobody was named or only "papa". */
export interface Guardian extends PersonName {
  readonly sex: Sex
}

interface Prepared {
  readonly id: string
  readonly sex: Sex
  readonly name: PersonName
  readonly guardian: Guardian
  readonly home: Home
  readonly language: string
  readonly heightCm: number | null
  readonly marks: readonly Mark[]
  readonly clothing: Clothing | undefined
}

/** A missing child's record made ready to be compared many times. `missingDay`, `birthDay` are days since 1970. */
export interface PreparedMissing extends Prepared {
  readonly alias: readonly NameWord[]
  readonly missingDay: number
  /** About the middle of what the report allows; NaN where neither birth nor age is known. */
  readonly birthDay: number
  readonly birthKnown: boolean
}

/** A found child's record made ready. Age in years at `foundDay`, the middle of the range told; NaN where not told. */
export interface PreparedFound extends Prepared {
  readonly foundDay: number
  readonly age: number
  /** One number was told, not a range. */
  readonly ageExact: boolean
  readonly foundAt: Home
}

/** Makes a missing child's record ready. Throws never: what cannot be read is not known. */
export function prepareMissing(record: MissingRecord): PreparedMissing {
  const missingDay = dayNumber(record.missingDate)
  const dob = dayNumber(record.dob)
  const age = record.ageAtMissing ?? Number.NaN
  return {
    id: record.id,
    ...shared(record, record.guardian),
    home: readHome(record.state, record.district, record.place),
    alias: parseName(record.alias).words,
    missingDay,
    birthDay: Number.isNaN(dob) ? missingDay - (age + 0.5) * YEAR : dob,
    birthKnown: !Number.isNaN(dob),
  }
}

/** Makes a found child's record ready. Throws never: what cannot be read is not known. */
export function prepareFound(record: FoundRecord): PreparedFound {
  const from = record.ageFrom ?? record.ageTo ?? Number.NaN
  const to = record.ageTo ?? from
  return {
    id: record.id,
    ...shared(record, record.guardian),
    home: readHome(record.homeState, record.homeDistrict, record.homePlace),
    foundDay: dayNumber(record.foundDate),
    age: (from + to) / 2,
    ageExact: from === to,
    foundAt: readHome(record.foundState, record.foundDistrict, ''),
  }
}

function shared(record: MissingRecord | FoundRecord, guardianText: string) {
  const guardian = parseGuardian(guardianText)
  return {
    sex: readSex(record.sex),
    name: parts(parseName(record.name)),
    guardian: { ...parts(guardian), sex: guardianSex(guardianText) },
    language: readLanguage(record.language),
    heightCm: record.heightCm,
    marks: parseMarks(record.marks),
    clothing: parseClothing(record.clothing),
  }
}

function parts({ words }: Name): PersonName {
  const split = words.length > 1 ? words.length - 1 : words.length
  return {
    given: words.slice(0, split),
    family: words.slice(split),
    joined: words.map(({ sounds }) => sounds).join(''),
  }
}
