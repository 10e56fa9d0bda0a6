import type { InferInsertModel } from 'drizzle-orm'
import type postgres from 'postgres'
import {
  child,
  childAccess,
  childIdentity,
  clock,
  fir,
  foundParticulars,
  foundRecord,
  matchProfile,
  missingParticulars,
  missingReason,
  missingReport,
  missingStage,
  photo,
  poster,
  sighting,
  sightingContact,
  sightingStep,
  sightingWords,
} from '../database/tables.js'
import { insertAll } from './batches.js'

/** All rows of the demo, by table, gathered before anything is written. */
export interface Rows {
  readonly child: InferInsertModel<typeof child>[]
  readonly childAccess: InferInsertModel<typeof childAccess>[]
  readonly childIdentity: InferInsertModel<typeof childIdentity>[]
  readonly missingReport: InferInsertModel<typeof missingReport>[]
  readonly missingParticulars: InferInsertModel<typeof missingParticulars>[]
  readonly fir: InferInsertModel<typeof fir>[]
  readonly missingStage: InferInsertModel<typeof missingStage>[]
  readonly missingReason: InferInsertModel<typeof missingReason>[]
  readonly foundRecord: InferInsertModel<typeof foundRecord>[]
  readonly foundParticulars: InferInsertModel<typeof foundParticulars>[]
  readonly matchProfile: InferInsertModel<typeof matchProfile>[]
  readonly clock: InferInsertModel<typeof clock>[]
  readonly photo: InferInsertModel<typeof photo>[]
  readonly poster: InferInsertModel<typeof poster>[]
  readonly sighting: InferInsertModel<typeof sighting>[]
  readonly sightingWords: InferInsertModel<typeof sightingWords>[]
  readonly sightingContact: InferInsertModel<typeof sightingContact>[]
  readonly sightingStep: InferInsertModel<typeof sightingStep>[]
}

export function noRows(): Rows {
  return {
    child: [],
    childAccess: [],
    childIdentity: [],
    missingReport: [],
    missingParticulars: [],
    fir: [],
    missingStage: [],
    missingReason: [],
    foundRecord: [],
    foundParticulars: [],
    matchProfile: [],
    clock: [],
    photo: [],
    poster: [],
    sighting: [],
    sightingWords: [],
    sightingContact: [],
    sightingStep: [],
  }
}

/** Writes all rows, parents before children. */
export async function insertRows(sql: postgres.TransactionSql, rows: Rows): Promise<void> {
  await insertAll(sql, child, rows.child)
  await insertAll(sql, childAccess, rows.childAccess)
  await insertAll(sql, childIdentity, rows.childIdentity)
  await insertAll(sql, missingReport, rows.missingReport)
  await insertAll(sql, missingParticulars, rows.missingParticulars)
  await insertAll(sql, fir, rows.fir)
  await insertAll(sql, missingStage, rows.missingStage)
  await insertAll(sql, missingReason, rows.missingReason)
  await insertAll(sql, foundRecord, rows.foundRecord)
  await insertAll(sql, foundParticulars, rows.foundParticulars)
  await insertAll(sql, matchProfile, rows.matchProfile)
  await insertAll(sql, clock, rows.clock)
  await insertAll(sql, photo, rows.photo)
  await insertAll(sql, poster, rows.poster)
  await insertAll(sql, sighting, rows.sighting)
  await insertAll(sql, sightingWords, rows.sightingWords)
  await insertAll(sql, sightingContact, rows.sightingContact)
  await insertAll(sql, sightingStep, rows.sightingStep)
}

/** Columns of a change by a demo post, or by the station where nobody in particular did it. */
export function demoChange(at: Date, by: string | null, role = 'POLICE_STATION') {
  return { changedAt: at, changedBy: by, changedRole: role, version: 1 }
}
