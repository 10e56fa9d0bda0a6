import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readDescription } from '../records/description.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { Refusal } from './command.js'

type Row = Readonly<Record<string, string>>

/** Where a child was really the missing one: truth for scoring and learning only. */
export interface Truth {
  readonly queryId: string
  readonly missingId: string
  readonly stratum: string
  readonly ops: string
}

/** One folder of the development format. */
export interface Folder {
  readonly missing: MissingRecord[]
  readonly found: FoundRecord[]
  readonly sightings: FoundRecord[]
  readonly truthFound: Truth[]
  readonly truthSightings: Truth[]
}

const COLUMNS = {
  'missing.csv':
    'id name alias sex dob age_at_missing guardian_name language state district place_text missing_date height_cm marks clothing',
  'found.csv':
    'id name_told sex age_estimate guardian_told language home_state_told home_district_told home_place_told found_date found_state found_district height_cm marks clothing',
  'sightings.csv': 'id name_heard sex age_from age_to sighting_date state district description',
  'truth_found.csv': 'found_id missing_id stratum',
  'truth_sightings.csv': 'sighting_id missing_id',
} as const satisfies Record<string, string>

/** Reads a folder. @throws Refusal when a file or a column is missing. */
export function readFolder(folder: string): Folder {
  const rows = (name: keyof typeof COLUMNS) => readTable(join(folder, name), name, COLUMNS[name].split(' '))
  return {
    missing: rows('missing.csv').map(readMissing),
    found: rows('found.csv').map(readFound),
    sightings: rows('sightings.csv').map(readSighting),
    truthFound: rows('truth_found.csv').map((row) => truth(row.found_id, row)),
    truthSightings: rows('truth_sightings.csv').map((row) => truth(row.sighting_id, row)),
  }
}

/** Reads a CSV file with a header as rows of text. @throws Refusal. */
export function readTable(path: string, name: string, columns: readonly string[]): Row[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new Refusal(`${name} cannot be read in this folder.`)
  }
  const rows: Row[] = parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
  })
  const header = Object.keys(rows[0] ?? {})
  const lacking = rows.length === 0 ? [] : columns.filter((column) => !header.includes(column))
  if (lacking.length > 0)
    throw new Refusal(`${name} lacks the column${lacking.length > 1 ? 's' : ''} ${lacking.join(', ')}.`)
  return rows
}

function truth(queryId: string | undefined, row: Row): Truth {
  return { queryId: queryId ?? '', missingId: row.missing_id ?? '', stratum: row.stratum ?? '', ops: row.ops ?? '' }
}

function readMissing(row: Row): MissingRecord {
  return {
    id: row.id ?? '',
    name: row.name ?? '',
    alias: row.alias ?? '',
    sex: row.sex ?? '',
    dob: row.dob ?? '',
    ageAtMissing: number(row.age_at_missing),
    guardian: row.guardian_name ?? '',
    language: row.language ?? '',
    state: row.state ?? '',
    district: row.district ?? '',
    place: row.place_text ?? '',
    missingDate: row.missing_date ?? '',
    heightCm: number(row.height_cm),
    marks: row.marks ?? '',
    clothing: row.clothing ?? '',
  }
}

function readFound(row: Row): FoundRecord {
  const age = number(row.age_estimate)
  return {
    id: row.id ?? '',
    name: row.name_told ?? '',
    sex: row.sex ?? '',
    ageFrom: age,
    ageTo: age,
    guardian: row.guardian_told ?? '',
    language: row.language ?? '',
    homeState: row.home_state_told ?? '',
    homeDistrict: row.home_district_told ?? '',
    homePlace: row.home_place_told ?? '',
    foundDate: row.found_date ?? '',
    foundState: row.found_state ?? '',
    foundDistrict: row.found_district ?? '',
    heightCm: number(row.height_cm),
    marks: row.marks ?? '',
    clothing: row.clothing ?? '',
  }
}

function readSighting(row: Row): FoundRecord {
  return {
    id: row.id ?? '',
    name: row.name_heard ?? '',
    sex: row.sex ?? '',
    ageFrom: number(row.age_from),
    ageTo: number(row.age_to),
    guardian: '',
    language: '',
    homeState: '',
    homeDistrict: '',
    homePlace: '',
    foundDate: row.sighting_date ?? '',
    foundState: row.state ?? '',
    foundDistrict: row.district ?? '',
    heightCm: null,
    ...readDescription(row.description ?? ''),
  }
}

function number(text: string | undefined): number | null {
  const value = Number.parseFloat(text ?? '')
  return Number.isNaN(value) ? null : value
}
