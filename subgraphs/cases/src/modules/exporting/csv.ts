import { stringify } from 'csv-stringify/sync'
import type { ExportedReport } from './exported.js'

const FACTS = [
  'reportNumber',
  'stage',
  'source',
  'registeredOn',
  'missingSince',
  'ageAtMissing',
  'sex',
  'districtCode',
  'lastSeenDistrictCode',
  'tracedOn',
  'firNumber',
] as const satisfies readonly (keyof ExportedReport)[]

const IDENTITY = [
  'name',
  'otherNames',
  'birthDate',
  'identifyingMarks',
  'guardians',
  'lastSeenPlace',
  'wearing',
] as const satisfies readonly (keyof ExportedReport)[]

/**
 * Reports as a file for spreadsheets. What somebody has typed may begin like a formula: such cells are written as text
 * (`escape_formulas`). The mark in front tells spreadsheets that it is UTF-8.
 */
export function csvOf(reports: readonly ExportedReport[], withIdentity: boolean): string {
  return stringify([...reports], {
    header: true,
    columns: withIdentity ? [...FACTS, ...IDENTITY] : [...FACTS],
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  })
}
