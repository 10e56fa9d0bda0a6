import type { MissingChildrenDimension, MissingChildrenMeasure } from '../../generated/types.js'

export const MEASURE_LABELS: Readonly<Record<MissingChildrenMeasure, string>> = {
  REPORTED: 'Reported',
  TRACED: 'Traced',
  UNTRACED: 'Untraced',
  WITH_FIR: 'With FIR',
}

export const DIMENSION_LABELS: Readonly<Record<MissingChildrenDimension, string>> = {
  STATE: 'State',
  DISTRICT: 'District',
  YEAR: 'Year',
  FINANCIAL_YEAR: 'Financial year',
  MONTH: 'Month',
  SEX: 'Sex',
  AGE_BAND: 'Age',
  SOURCE: 'Source',
  STAGE: 'Stage',
}
