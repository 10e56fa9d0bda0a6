import { DISTRICTS, findDistrict, findState, STATES } from '@vatsalya/places'
import { demoId } from './ids.js'

/** Kinds of office that every district has one of in the demo. */
export const DISTRICT_OFFICES = ['police', 'cwc', 'jjb', 'dcpu'] as const

export type DistrictOffice = (typeof DISTRICT_OFFICES)[number]

/** Key of the one demo office of a kind in a district, "police-490". */
export function officeKey(kind: DistrictOffice, districtCode: string): string {
  return `${kind}-${districtCode}`
}

/** Id of an office by its key; the directory seeds it, the others only name it. */
export function officeId(key: string): string {
  return demoId('office', key)
}

/** States whose every district has boards that sit, with children before them. */
export const BOARD_STATES = ['IN-MH', 'IN-BR', 'IN-DL', 'IN-TN', 'IN-AS'] as const

/** A Child Welfare Committee or Juvenile Justice Board of the demo. Its id is the id of its office. */
export interface DemoBoard {
  readonly key: string
  readonly id: string
  readonly kind: 'CWC' | 'JJB'
  readonly name: string
  readonly stateCode: string
  readonly districtCode: string
}

const boardStates: ReadonlySet<string> = new Set(BOARD_STATES)
const NAMES = { CWC: 'Child Welfare Committee', JJB: 'Juvenile Justice Board' } as const

/** One committee and one Board in every district of {@link BOARD_STATES}. */
export const DEMO_BOARDS: readonly DemoBoard[] = DISTRICTS.filter(
  ({ stateCode, retired }) => boardStates.has(stateCode) && !retired,
).flatMap(({ code, name, stateCode }) =>
  (['CWC', 'JJB'] as const).map((kind): DemoBoard => {
    const key = officeKey(kind === 'CWC' ? 'cwc' : 'jjb', code)
    return { key, id: officeId(key), kind, name: `${NAMES[kind]}, ${name}`, stateCode, districtCode: code }
  }),
)

/** Name of a place for people: "Pune, Maharashtra". */
export function placeName(districtCode: string): string {
  const district = findDistrict(districtCode)
  const state = district && findState(district.stateCode)
  return district && state ? `${district.name}, ${state.name}` : districtCode
}

/** Current districts of one State. */
export function districtsOf(stateCode: string): readonly string[] {
  return DISTRICTS.filter((district) => district.stateCode === stateCode && !district.retired).map(({ code }) => code)
}

/** States with their weight by population, for random choices. */
export const STATE_WEIGHTS: readonly (readonly [string, number])[] = STATES.map((state) => [
  state.code,
  state.populationMillion,
])

/** Kind and place of an office, as the directory tells them to other domains (`OfficeOpened`). */
export interface DemoOffice {
  readonly id: string
  readonly kind: string
  readonly stateCode: string
  readonly districtCode: string
}

const KINDS = { police: 'POLICE_STATION', cwc: 'CWC', jjb: 'JJB', dcpu: 'DCPU' } as const satisfies Record<
  DistrictOffice,
  string
>

/** The offices of every district of the demo, homes apart ({@link DEMO_HOMES}). */
export const DEMO_DISTRICT_OFFICES: readonly DemoOffice[] = DISTRICTS.flatMap(({ code: districtCode, stateCode }) =>
  DISTRICT_OFFICES.map((which) => ({
    ...{ id: officeId(officeKey(which, districtCode)), kind: KINDS[which] },
    ...{ stateCode, districtCode },
  })),
)
