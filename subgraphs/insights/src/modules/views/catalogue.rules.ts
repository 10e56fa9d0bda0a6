import type { Domain } from '../../database/words.js'

/** What a domain can be asked. The names are those of its enumerations in the graph; a test compares them. */
export interface DomainFigures {
  readonly measures: readonly string[]
  readonly dimensions: readonly string[]
  /** Measures that add up to a whole, so that they may be stacked. */
  readonly parts: readonly string[]
  readonly filters: readonly ('stateCode' | 'districtCode')[]
}

const TIME = ['YEAR', 'FINANCIAL_YEAR', 'MONTH'] as const
const PLACES = ['stateCode', 'districtCode'] as const

export const CATALOGUE: Readonly<Record<Domain, DomainFigures>> = {
  CASES: {
    measures: ['REPORTED', 'TRACED', 'UNTRACED', 'WITH_FIR'],
    dimensions: ['STATE', 'DISTRICT', ...TIME, 'SEX', 'AGE_BAND', 'SOURCE', 'STAGE'],
    parts: ['TRACED', 'UNTRACED'],
    filters: PLACES,
  },
  INSTITUTIONS: {
    measures: [
      'HOMES',
      'SANCTIONED_CAPACITY',
      'OCCUPANCY',
      'ADMISSIONS',
      'DISCHARGES',
      'INSPECTIONS',
      'INSPECTIONS_OVERDUE',
    ],
    dimensions: ['STATE', 'DISTRICT', 'KIND', 'CASE_KIND', 'TAKES', 'RUN_BY', ...TIME],
    parts: [],
    filters: PLACES,
  },
  BOARDS: {
    measures: ['PROCEEDINGS', 'PENDING', 'BEYOND_LIMIT'],
    dimensions: ['STATE', 'DISTRICT', 'BOARD_KIND', 'CASE_KIND', 'STAGE', ...TIME],
    parts: [],
    filters: PLACES,
  },
  TRAINING: {
    measures: ['PROGRAMMES', 'PARTICIPANTS', 'CERTIFIED'],
    dimensions: ['STATE', 'SUBJECT', 'INSTITUTE', 'MODE', ...TIME],
    parts: [],
    filters: ['stateCode'],
  },
  SCHEME: {
    measures: ['RELEASED', 'UTILISED', 'UNSPENT'],
    dimensions: ['STATE', 'FINANCIAL_YEAR', 'COST_SHARE'],
    parts: ['UTILISED', 'UNSPENT'],
    filters: ['stateCode'],
  },
}

const time: ReadonlySet<string> = new Set(TIME)

/** Whether a dimension is one of time, so that a line may run along it. */
export function isTime(dimension: string): boolean {
  return time.has(dimension)
}
