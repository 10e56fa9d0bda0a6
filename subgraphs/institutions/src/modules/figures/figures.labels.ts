import type {
  InstitutionDimension,
  InstitutionMeasure,
  SchemeFundDimension,
  SchemeFundMeasure,
} from '../../generated/types.js'

export const MEASURE_LABELS: Readonly<Record<InstitutionMeasure | SchemeFundMeasure, string>> = {
  HOMES: 'Homes',
  SANCTIONED_CAPACITY: 'Places by certificate',
  OCCUPANCY: 'Children in homes',
  ADMISSIONS: 'Admissions',
  DISCHARGES: 'Discharges',
  INSPECTIONS: 'Inspections',
  INSPECTIONS_OVERDUE: 'Inspections overdue',
  RELEASED: 'Released (Rs)',
  UTILISED: 'Utilised (Rs)',
  UNSPENT: 'Unspent (Rs)',
}

export const DIMENSION_LABELS: Readonly<Record<InstitutionDimension | SchemeFundDimension, string>> = {
  STATE: 'State',
  DISTRICT: 'District',
  KIND: 'Kind of home',
  CASE_KIND: 'Kind of case',
  TAKES: 'Girls or boys',
  RUN_BY: 'Run by',
  YEAR: 'Year',
  FINANCIAL_YEAR: 'Financial year',
  MONTH: 'Month',
  COST_SHARE: 'Cost share',
}
