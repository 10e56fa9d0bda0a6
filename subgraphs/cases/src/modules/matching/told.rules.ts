import { indianDay } from '@vatsalya/clocks'
import { findDistrictByText, findStateByText, readDescription } from '@vatsalya/linkage'
import { findDistrict } from '@vatsalya/places'
import type { ToldFound, ToldMissing } from '../../database/tables.js'

/** What is known of who a child is, as registered. */
export interface Person {
  readonly name?: string | null
  readonly otherNames?: readonly string[]
  readonly birthDate?: string | null
  readonly marks?: readonly string[]
  readonly physique?: string | null
  readonly languages?: readonly string[]
  readonly address?: string | null
  readonly guardians?: readonly { readonly name: string }[]
}

interface Place {
  readonly stateCode: string
  readonly districtCode: string
}

/** What a report tells beside the person. Days as YYYY-MM-DD. */
export interface Episode {
  readonly missingSince: string
  readonly ageAtMissing: number | null
  readonly wearing: string | null
}

/** Words for `sex` that packages/linkage reads; a transgender child's sex is no evidence either way. */
const SEX_WORDS: Readonly<Record<string, string>> = { GIRL: 'girl', BOY: 'boy' }

const sexWord = (sex: string | null): string => (sex === null ? '' : (SEX_WORDS[sex] ?? ''))

/** A height in centimetres out of a description ("About 132 cm, slim"); null where none is told. */
export function heightIn(physique: string | null | undefined): number | null {
  const told = /(\d{2,3})\s*(?:cm|centimet|से|سینٹی)/i.exec(physique ?? '')?.[1]
  const height = Number(told)
  return told !== undefined && height >= 40 && height <= 210 ? height : null
}

/** The parts that a person's record gives to either side; fields that are not there are left out, for merging. */
export function personPart(person: Person) {
  const { name, otherNames, marks, physique, languages, guardians } = person
  return {
    ...(name === undefined ? {} : { name: name ?? otherNames?.[0] ?? '' }),
    ...(marks === undefined ? {} : { marks: marks.join('; ') }),
    ...(physique === undefined ? {} : { heightCm: heightIn(physique) }),
    ...(languages === undefined ? {} : { language: languages[0] ?? '' }),
    ...(guardians === undefined ? {} : { guardian: guardians[0]?.name ?? '' }),
  }
}

/** The parts that only a missing child's family tells; home is where the report was made, with the address. */
export function familyPart({ otherNames, birthDate, address }: Person) {
  return {
    ...(otherNames === undefined ? {} : { alias: otherNames.join(' ') }),
    ...(birthDate === undefined ? {} : { dob: birthDate ?? '' }),
    ...(address === undefined ? {} : { place: address ?? '' }),
  }
}

const NOBODY = { name: '', guardian: '', language: '', heightCm: null, marks: '', clothing: '' }

/** What a report tells, for comparison. */
export function toldMissing(sex: string, person: Person, episode: Episode, home: Place): ToldMissing {
  return {
    ...NOBODY,
    alias: '',
    dob: '',
    place: '',
    ...personPart(person),
    ...familyPart(person),
    sex: sexWord(sex),
    ageAtMissing: episode.ageAtMissing,
    state: home.stateCode,
    district: home.districtCode,
    missingDate: episode.missingSince,
    clothing: episode.wearing ?? '',
  }
}

/** What the record of a found child tells beside the person. */
export interface Finding {
  readonly foundAt: Date
  readonly ageYears: number | null
  readonly statedHome: string | null
  readonly belongings: string | null
}

/** What the record of a found child tells, for comparison. */
export function toldFound(sex: string, person: Person, finding: Finding, at: Place): ToldFound {
  return {
    ...NOBODY,
    ...personPart(person),
    sex: sexWord(sex),
    ageFrom: finding.ageYears,
    ageTo: finding.ageYears,
    ...homeIn(finding.statedHome ?? ''),
    foundDate: indianDay(finding.foundAt),
    foundState: at.stateCode,
    foundDistrict: at.districtCode,
    clothing: readDescription(finding.belongings ?? '').clothing,
  }
}

/** A sighting, as the desk reads it. */
export interface Seen extends Place {
  readonly seenAt: Date
  readonly sex: string | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly childName: string | null
  readonly description: string
}

/** What a citizen saw, for comparison: clothes and marks out of the description. */
export function toldSeen(seen: Seen): ToldFound {
  return {
    ...NOBODY,
    name: seen.childName ?? '',
    sex: sexWord(seen.sex),
    ageFrom: seen.ageFrom,
    ageTo: seen.ageTo,
    homeState: '',
    homeDistrict: '',
    homePlace: '',
    foundDate: indianDay(seen.seenAt),
    foundState: seen.stateCode,
    foundDistrict: seen.districtCode,
    ...readDescription(seen.description),
  }
}

/** Where a child says that it is from ("a village near Patna, Bihar"): State and district by name, the rest as place. */
export function homeIn(text: string): Pick<ToldFound, 'homeState' | 'homeDistrict' | 'homePlace'> {
  const parts = text.split(/[,;]/).map((part) => part.trim())
  const homeState = parts.map((part) => findStateByText(part)).find((code) => code !== undefined)
  const district = parts.map((part) => findDistrictByText(part, homeState)).find((code) => code !== undefined)
  const state = homeState ?? (district === undefined ? undefined : findDistrict(district)?.stateCode)
  return { homeState: state ?? '', homeDistrict: district ?? '', homePlace: text }
}
