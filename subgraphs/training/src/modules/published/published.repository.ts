import type { Tx } from '@vatsalya/subgraph-kit'
import { asc, eq } from 'drizzle-orm'
import { officersTrained, outreach, programmesConducted } from '../../database/tables.js'

export type TrainingSubject = typeof officersTrained.$inferSelect.subject

/** Published figures. Everybody may read them, strangers included. */
export class PublishedRepository {
  constructor(private readonly tx: Tx) {}

  officersTrained(subject: TrainingSubject) {
    return this.tx
      .select()
      .from(officersTrained)
      .where(eq(officersTrained.subject, subject))
      .orderBy(asc(officersTrained.year))
  }

  programmesConducted(instituteCode: string) {
    return this.tx
      .select()
      .from(programmesConducted)
      .where(eq(programmesConducted.instituteCode, instituteCode))
      .orderBy(asc(programmesConducted.financialYear))
  }

  outreach() {
    return this.tx.select().from(outreach).orderBy(asc(outreach.position))
  }
}
