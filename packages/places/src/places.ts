import { CREATED_AFTER_2022, DISTRICTS_BY_STATE, EARLIER_NAMES, RETIRED } from './districts.data.js'
import { STATE_ROWS } from './states.data.js'

/** A State or Union Territory. `code` is ISO 3166-2 ("IN-MH"). */
export interface StateFact {
  readonly code: string
  readonly lgdCode: number
  readonly name: string
  readonly kind: 'STATE' | 'UNION_TERRITORY'
  readonly zone: string
  /** Centre:State share of scheme money, "60:40". */
  readonly costShare: string
  /** Census of 2011, millions. */
  readonly populationMillion: number
  /** ISO 3166-2 codes that stood before November 2023. */
  readonly earlierCodes: readonly string[]
}

/** A district. `code` is its LGD code as text ("490"). */
export interface DistrictFact {
  readonly code: string
  readonly name: string
  readonly stateCode: string
  /** The name of the extract of 2022 where it was another one. */
  readonly earlierName: string | null
  readonly createdAfter2022: boolean
  readonly retired: boolean
}

const retired = new Set(RETIRED.split(' '))
const created = new Set(CREATED_AFTER_2022.split(' '))

/** All 36 States and Union Territories, in the order of their LGD codes. */
export const STATES: readonly StateFact[] = STATE_ROWS.map(
  ([code, lgdCode, name, kind, zone, costShare, populationMillion, earlier]) => ({
    code,
    lgdCode,
    name,
    kind,
    zone,
    costShare,
    populationMillion,
    earlierCodes: earlier === '' ? [] : earlier.split(' + '),
  }),
)

/** All districts, by State, then by LGD code. */
export const DISTRICTS: readonly DistrictFact[] = Object.entries(DISTRICTS_BY_STATE).flatMap(([stateCode, text]) =>
  text.split('; ').map((entry) => {
    const space = entry.indexOf(' ')
    const code = entry.slice(0, space)
    return {
      code,
      name: entry.slice(space + 1),
      stateCode,
      earlierName: EARLIER_NAMES[code] ?? null,
      createdAfter2022: created.has(code),
      retired: retired.has(code),
    }
  }),
)

const stateByCode = new Map(STATES.map((state) => [state.code, state]))
const districtByCode = new Map(DISTRICTS.map((district) => [district.code, district]))

/** The State of an ISO 3166-2 code, or undefined. */
export function findState(code: string): StateFact | undefined {
  return stateByCode.get(code)
}

/** The district of an LGD code, or undefined. */
export function findDistrict(code: string): DistrictFact | undefined {
  return districtByCode.get(code)
}
