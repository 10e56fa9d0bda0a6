import type {
  BoardDimension,
  BoardMeasure,
  InstitutionDimension,
  InstitutionMeasure,
  MissingChildrenDimension,
  MissingChildrenMeasure,
  SchemeFundDimension,
  SchemeFundMeasure,
  TrainingDimension,
  TrainingMeasure,
} from '../generated/graphql.js'

const TIME = ['FINANCIAL_YEAR', 'YEAR', 'MONTH'] as const

/** What each domain can be asked, in the order in which it is offered. Parts are measures that add up to a whole. */
export const DOMAINS = {
  CASES: {
    measures: ['REPORTED', 'TRACED', 'UNTRACED', 'WITH_FIR'] as const satisfies MissingChildrenMeasure[],
    dimensions: [
      'STATE',
      'DISTRICT',
      ...TIME,
      'SEX',
      'AGE_BAND',
      'SOURCE',
      'STAGE',
    ] as const satisfies MissingChildrenDimension[],
    parts: ['TRACED', 'UNTRACED'],
    scopes: ['figures:read'],
    byDistrict: true,
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
    ] as const satisfies InstitutionMeasure[],
    dimensions: [
      'STATE',
      'DISTRICT',
      ...TIME,
      'KIND',
      'CASE_KIND',
      'TAKES',
      'RUN_BY',
    ] as const satisfies InstitutionDimension[],
    parts: [],
    scopes: ['figures:read'],
    byDistrict: true,
  },
  BOARDS: {
    measures: ['PROCEEDINGS', 'PENDING', 'BEYOND_LIMIT'] as const satisfies BoardMeasure[],
    dimensions: ['STATE', 'DISTRICT', ...TIME, 'BOARD_KIND', 'CASE_KIND', 'STAGE'] as const satisfies BoardDimension[],
    parts: [],
    scopes: ['figures:read'],
    byDistrict: true,
  },
  TRAINING: {
    measures: ['PROGRAMMES', 'PARTICIPANTS', 'CERTIFIED'] as const satisfies TrainingMeasure[],
    dimensions: ['STATE', ...TIME, 'SUBJECT', 'INSTITUTE', 'MODE'] as const satisfies TrainingDimension[],
    parts: [],
    scopes: ['figures:read'],
    byDistrict: false,
  },
  SCHEME: {
    measures: ['RELEASED', 'UTILISED', 'UNSPENT'] as const satisfies SchemeFundMeasure[],
    dimensions: ['STATE', 'FINANCIAL_YEAR', 'COST_SHARE'] as const satisfies SchemeFundDimension[],
    parts: ['UTILISED', 'UNSPENT'],
    scopes: ['figures:read', 'scheme:read'],
    byDistrict: false,
  },
} as const satisfies Record<string, DomainOffer>

interface DomainOffer {
  readonly measures: readonly string[]
  readonly dimensions: readonly string[]
  readonly parts: readonly string[]
  readonly scopes: readonly string[]
  readonly byDistrict: boolean
}

export type Domain = keyof typeof DOMAINS

/** Those of `offered` that are named, in the order of the names. */
export function picked<Name extends string>(offered: readonly Name[], names: readonly string[]): Name[] {
  return names.flatMap((name) => offered.find((one) => one === name) ?? [])
}

/** Domains that a post with these scopes may ask. */
export function domainsFor(scopes: readonly string[]): Domain[] {
  const all: readonly Domain[] = ['CASES', 'INSTITUTIONS', 'BOARDS', 'TRAINING', 'SCHEME']
  return all.filter((domain) => DOMAINS[domain].scopes.every((scope) => scopes.includes(scope)))
}
