import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Benchmark } from '../benchmark/benchmark.js'

type Cell = string | number | null

/** Writes a made-up world as a folder that evaluate and train read. */
export function writeFolder(folder: string, world: Benchmark): void {
  mkdirSync(folder, { recursive: true })
  const write = (name: string, header: string, rows: readonly (readonly Cell[])[]) =>
    writeFileSync(join(folder, name), [header.replaceAll(' ', ','), ...rows.map(line), ''].join('\n'))
  write(
    'missing.csv',
    'id name alias sex dob age_at_missing guardian_name language state district place_text missing_date height_cm marks clothing',
    world.missing.map((r) => [
      r.id,
      r.name,
      r.alias,
      r.sex,
      r.dob,
      r.ageAtMissing,
      r.guardian,
      r.language,
      r.state,
      r.district,
      r.place,
      r.missingDate,
      r.heightCm,
      r.marks,
      r.clothing,
    ]),
  )
  write(
    'found.csv',
    'id name_told sex age_estimate guardian_told language home_state_told home_district_told home_place_told found_date found_state found_district height_cm marks clothing',
    world.found.map((r) => [
      r.id,
      r.name,
      r.sex,
      r.ageFrom,
      r.guardian,
      r.language,
      r.homeState,
      r.homeDistrict,
      r.homePlace,
      r.foundDate,
      r.foundState,
      r.foundDistrict,
      r.heightCm,
      r.marks,
      r.clothing,
    ]),
  )
  write(
    'sightings.csv',
    'id name_heard sex age_from age_to sighting_date state district description',
    world.sightings.map((r) => [
      r.id,
      r.name,
      r.sex,
      r.ageFrom,
      r.ageTo,
      r.foundDate,
      r.foundState,
      r.foundDistrict,
      [r.marks, r.clothing].filter((text) => text !== '').join('; '),
    ]),
  )
  write(
    'truth_found.csv',
    'found_id missing_id stratum ops',
    world.truthFound.map((t) => [t.queryId, t.missingId, t.stratum, t.ops]),
  )
  write(
    'truth_sightings.csv',
    'sighting_id missing_id',
    world.truthSightings.map((t) => [t.queryId, t.missingId]),
  )
}

function line(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(String(cell ?? ''))).join(',')
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
