import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { officersTrained, outreach, programmesConducted } from '../database/tables.js'
import { OFFICERS_TRAINED, OUTREACH, PROGRAMMES_CONDUCTED } from './figures.js'

/**
 * Brings the published figures to what the replies say. Runs after every migration, in production too, as the owner of
 * the tables; safe to repeat.
 */
export async function seedReference({ sql: connection }: { readonly sql: postgres.Sql }): Promise<void> {
  await drizzle(connection).transaction(async (tx) => {
    await tx
      .insert(officersTrained)
      .values([...OFFICERS_TRAINED])
      .onConflictDoUpdate({
        target: [officersTrained.subject, officersTrained.year],
        set: {
          participants: sql`excluded.participants`,
          stateCodes: sql`excluded.state_codes`,
          source: sql`excluded.source`,
        },
      })
    await tx
      .insert(programmesConducted)
      .values([...PROGRAMMES_CONDUCTED])
      .onConflictDoUpdate({
        target: [programmesConducted.instituteCode, programmesConducted.financialYear],
        set: { programmes: sql`excluded.programmes`, asOn: sql`excluded.as_on`, source: sql`excluded.source` },
      })
    await tx.delete(outreach)
    await tx.insert(outreach).values([...OUTREACH])
  })
}
