import { findDistrict } from '@vatsalya/places'
import { BOARD_STATES, districtsOf, officeId, STATE_WEIGHTS } from './offices.js'
import { createRandom } from './random.js'

/** Kinds of child care institution (JJ Act s.2, 41, 43, 47 to 52, 65). */
export const HOME_KINDS = [
  'CHILDRENS_HOME',
  'OPEN_SHELTER',
  'SPECIALISED_ADOPTION_AGENCY',
  'OBSERVATION_HOME',
  'SPECIAL_HOME',
  'PLACE_OF_SAFETY',
] as const

export type HomeKind = (typeof HOME_KINDS)[number]

/** A home of the demo. Its id is the id of its office in the directory. */
export interface DemoHome {
  /** "home-490-1" */
  readonly key: string
  readonly id: string
  readonly kind: HomeKind
  readonly name: string
  readonly stateCode: string
  readonly districtCode: string
  /** Whom it takes; infants' homes take both. */
  readonly sex: 'GIRL' | 'BOY' | 'ANY'
  /** For children in need of care and protection, or in conflict with law: never both under one roof. */
  readonly takes: 'CNCP' | 'CCL'
  readonly capacity: number
}

const TITLES: Readonly<Record<HomeKind, string>> = {
  CHILDRENS_HOME: "Children's Home",
  OPEN_SHELTER: 'Open Shelter',
  SPECIALISED_ADOPTION_AGENCY: 'Specialised Adoption Agency',
  OBSERVATION_HOME: 'Observation Home',
  SPECIAL_HOME: 'Special Home',
  PLACE_OF_SAFETY: 'Place of Safety',
}

const FOR_CCL: ReadonlySet<HomeKind> = new Set(['OBSERVATION_HOME', 'SPECIAL_HOME', 'PLACE_OF_SAFETY'])

const KIND_WEIGHTS: readonly (readonly [HomeKind, number])[] = [
  ['CHILDRENS_HOME', 56],
  ['OPEN_SHELTER', 12],
  ['SPECIALISED_ADOPTION_AGENCY', 10],
  ['OBSERVATION_HOME', 14],
  ['SPECIAL_HOME', 4],
  ['PLACE_OF_SAFETY', 4],
]

const SEED = 41
const FURTHER_HOMES = 290

/** Homes by key; the first Children's Home of Pune is the one that home.pune runs. */
export const DEMO_HOMES: readonly DemoHome[] = plan()

function plan(): DemoHome[] {
  const random = createRandom(SEED)
  const homes: DemoHome[] = []
  const perDistrict = new Map<string, number>()
  const add = (districtCode: string, kind: HomeKind, sex: DemoHome['sex'], units?: number) => {
    const district = findDistrict(districtCode)
    if (!district) return
    const number = (perDistrict.get(districtCode) ?? 0) + 1
    perDistrict.set(districtCode, number)
    const key = `home-${districtCode}-${number}`
    homes.push({
      key,
      id: officeId(key),
      kind,
      name: `Demo ${TITLES[kind]} ${number}, ${district.name}`,
      stateCode: district.stateCode,
      districtCode,
      sex: kind === 'SPECIALISED_ADOPTION_AGENCY' ? 'ANY' : sex,
      takes: FOR_CCL.has(kind) ? 'CCL' : 'CNCP',
      // A sanctioned unit is 50 children, a small one 25.
      capacity: units ? units * 25 : kind === 'SPECIALISED_ADOPTION_AGENCY' ? 10 : random.chance(0.6) ? 50 : 25,
    })
  }
  add('490', 'CHILDRENS_HOME', 'GIRL', 2)
  add('490', 'CHILDRENS_HOME', 'BOY', 2)
  add('490', 'OBSERVATION_HOME', 'BOY', 1)
  for (const stateCode of BOARD_STATES) {
    for (const [index, code] of districtsOf(stateCode).entries()) {
      if (index % 2 === 0) add(code, 'CHILDRENS_HOME', index % 4 === 0 ? 'GIRL' : 'BOY')
      if (index % 4 === 1) add(code, 'OBSERVATION_HOME', 'BOY')
    }
  }
  for (let count = 0; count < FURTHER_HOMES; count += 1) {
    const [first, ...rest] = districtsOf(random.weighted(STATE_WEIGHTS))
    if (first) add(random.pick([first, ...rest]), random.weighted(KIND_WEIGHTS), random.pick(['GIRL', 'BOY', 'BOY']))
  }
  return homes
}
