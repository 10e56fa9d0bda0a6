import { findDistrictByText, findStateByText, type MissingRecord } from '@vatsalya/linkage'
import type postgres from 'postgres'
import { matchProfile } from '../src/database/tables.js'
import { insertAll } from '../src/demo/batches.js'
import { keysOf } from '../src/modules/matching/profile.repository.js'

/** Rows of one transaction, as a register should be taken over: others wait for the counts of its keys no longer. */
const BATCH = 2_000

/** The id of the nth report of the benchmark; ids rise as those of the product do. */
export const reportId = (number: number) => `00000000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** Takes missing children over as the seed does: the table's own triggers count their keys. */
export async function fill(owner: postgres.Sql, missing: readonly MissingRecord[]): Promise<void> {
  for (let from = 0; from < missing.length; from += BATCH) {
    const rows = missing.slice(from, from + BATCH).map((record, at) => profileOf(record, from + at + 1))
    await owner.begin((tx) => insertAll(tx, matchProfile, rows))
  }
  await owner.unsafe('vacuum analyze cases.match_profile, cases.match_key')
}

function profileOf({ id: _, ...told }: MissingRecord, number: number): typeof matchProfile.$inferInsert {
  const stateCode = findStateByText(told.state) ?? ''
  return {
    subjectId: reportId(number),
    side: 'MISSING',
    childId: reportId(number),
    stateCode,
    districtCode: findDistrictByText(told.district, stateCode) ?? '',
    officeId: null,
    told,
    keys: keysOf(told),
    revision: 1,
    active: true,
    changedAt: new Date(),
  }
}
