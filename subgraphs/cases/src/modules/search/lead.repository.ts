import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { lead, leadWords } from '../../database/tables.js'
import { actorOf, changeBy } from '../shared/changes.js'

export type LeadRow = typeof lead.$inferSelect
export type LeadWordsRow = typeof leadWords.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>

/** Leads of searches. What they say stands apart and follows the child's identity. */
export class LeadRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  byIds(ids: readonly string[]): Promise<LeadRow[]> {
    return this.tx
      .select()
      .from(lead)
      .where(inArray(lead.id, [...ids]))
  }

  /** Leads of some reports, open ones first, then oldest first. */
  byReports(reportIds: readonly string[]): Promise<LeadRow[]> {
    return this.tx
      .select()
      .from(lead)
      .where(
        eachAtMost(lead.reportId, reportIds, { id: lead.id, keep: [isNotNull(lead.closedAt), desc(lead.openedAt)] }),
      )
      .orderBy(isNotNull(lead.closedAt), asc(lead.openedAt), asc(lead.id))
  }

  words(leadIds: readonly string[]): Promise<LeadWordsRow[]> {
    return this.tx
      .select()
      .from(leadWords)
      .where(eachAtMost(leadWords.leadId, leadIds, { id: leadWords.id, keep: [desc(leadWords.at)] }))
      .orderBy(asc(leadWords.at), asc(leadWords.id))
  }

  async lock(id: string): Promise<LeadRow | undefined> {
    const [row] = await this.tx.select().from(lead).where(eq(lead.id, id)).for('update')
    return row
  }

  async add(row: Omit<typeof lead.$inferInsert, 'id' | Changed>, now: Date): Promise<string> {
    const id = newId()
    await this.tx.insert(lead).values({ ...row, id, ...changeBy(this.viewer, now) })
    return id
  }

  async addWords(row: Pick<LeadWordsRow, 'leadId' | 'childId' | 'stateCode' | 'words'>, now: Date): Promise<void> {
    await this.tx.insert(leadWords).values({ ...row, id: newId(), ...actorOf(this.viewer, now) })
  }

  async change(id: string, change: Partial<LeadRow>, now: Date): Promise<void> {
    await this.tx
      .update(lead)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${lead.version} + 1` })
      .where(eq(lead.id, id))
  }
}
