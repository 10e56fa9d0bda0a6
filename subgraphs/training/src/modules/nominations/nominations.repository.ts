import { may, type Viewer } from '@vatsalya/access'
import type { Tx } from '@vatsalya/subgraph-kit'
import { eachAtMost } from '@vatsalya/subgraph-kit'
import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { nominations } from '../../database/tables.js'

export type NominationRow = typeof nominations.$inferSelect

/** Nominations of the viewer's jurisdiction; row-level security says which. */
export class NominationsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byProgrammes(programmeIds: readonly string[]): Promise<NominationRow[]> {
    if (!may(this.viewer, 'training:read')) return []
    return this.tx
      .select()
      .from(nominations)
      .where(
        eachAtMost(nominations.programmeId, programmeIds, { id: nominations.id, keep: [desc(nominations.madeAt)] }),
      )
      .orderBy(desc(nominations.madeAt))
  }

  async byIds(ids: readonly string[]): Promise<NominationRow[]> {
    return this.tx
      .select()
      .from(nominations)
      .where(inArray(nominations.id, [...ids]))
  }

  /** The standing nomination of an office for a programme, if there is one. */
  async ofOffice(programmeId: string, officeId: string): Promise<NominationRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(nominations)
      .where(
        and(
          eq(nominations.programmeId, programmeId),
          eq(nominations.officeId, officeId),
          ne(nominations.status, sql`'DECLINED'`),
        ),
      )
    return row
  }

  async insert(row: typeof nominations.$inferInsert): Promise<void> {
    await this.tx.insert(nominations).values(row)
  }
}
