import { may, type Viewer } from '@vatsalya/access'
import { isUuid, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { agencies } from '../../database/tables.js'

export type AgencyRow = typeof agencies.$inferSelect

/** Rows of partner agencies: all for administration, its own for an agency. */
export class AgenciesRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async all(): Promise<AgencyRow[]> {
    if (!may(this.viewer, 'people:read')) return []
    return this.tx.select().from(agencies).orderBy(asc(agencies.name))
  }

  async byIds(ids: readonly string[]): Promise<AgencyRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0) return []
    return this.tx.select().from(agencies).where(inArray(agencies.id, known))
  }

  /** The agency of a client whose agreement stands at `now`; for our own processes. */
  async standingByAccount(account: string, now: Date): Promise<AgencyRow | undefined> {
    const stands = or(isNull(agencies.endedAt), gt(agencies.endedAt, now))
    const [row] = await this.tx
      .select()
      .from(agencies)
      .where(and(eq(agencies.account, account), stands))
    return row
  }
}
