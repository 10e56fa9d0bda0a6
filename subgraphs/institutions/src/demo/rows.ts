import type { InferInsertModel } from 'drizzle-orm'
import type postgres from 'postgres'
import {
  carePlan,
  carePlanContent,
  childFact,
  clock,
  gateOrder,
  headcount,
  home,
  inspection,
  placement,
  placementStep,
  schemeFund,
  schemeRelease,
} from '../database/tables.js'
import { insertAll } from './batches.js'

/** All rows of the demo, by table, gathered before anything is written. */
export interface Rows {
  readonly home: InferInsertModel<typeof home>[]
  readonly inspection: InferInsertModel<typeof inspection>[]
  readonly headcount: InferInsertModel<typeof headcount>[]
  readonly childFact: InferInsertModel<typeof childFact>[]
  readonly gateOrder: InferInsertModel<typeof gateOrder>[]
  readonly placement: InferInsertModel<typeof placement>[]
  readonly placementStep: InferInsertModel<typeof placementStep>[]
  readonly carePlan: InferInsertModel<typeof carePlan>[]
  readonly carePlanContent: InferInsertModel<typeof carePlanContent>[]
  readonly clock: InferInsertModel<typeof clock>[]
}

export function noRows(): Rows {
  return {
    home: [],
    inspection: [],
    headcount: [],
    childFact: [],
    gateOrder: [],
    placement: [],
    placementStep: [],
    carePlan: [],
    carePlanContent: [],
    clock: [],
  }
}

/** Writes all rows, parents before children. */
export async function insertRows(sql: postgres.TransactionSql, rows: Rows): Promise<void> {
  await insertAll(sql, home, rows.home)
  await insertAll(sql, inspection, rows.inspection)
  await insertAll(sql, headcount, rows.headcount)
  await insertAll(sql, childFact, rows.childFact)
  await insertAll(sql, gateOrder, rows.gateOrder)
  await insertAll(sql, placement, rows.placement)
  await insertAll(sql, placementStep, rows.placementStep)
  await insertAll(sql, carePlan, rows.carePlan)
  await insertAll(sql, carePlanContent, rows.carePlanContent)
  await insertAll(sql, clock, rows.clock)
}

/** Writes the money; `releases` are the published figures of the nation. */
export async function insertMoney(
  sql: postgres.TransactionSql,
  lines: readonly InferInsertModel<typeof schemeFund>[],
  releases: readonly InferInsertModel<typeof schemeRelease>[],
): Promise<void> {
  await insertAll(sql, schemeFund, lines)
  await insertAll(sql, schemeRelease, releases)
}

/** Columns of a change by a demo post. */
export function demoChange(at: Date, by: string | null, role: string) {
  return { changedAt: at, changedBy: by, changedRole: role, version: 1 }
}

/** Columns of a step by a demo post. */
export function demoActor(at: Date, by: string | null, role: string) {
  return { at, byPerson: by, byPost: null, byRole: role }
}
