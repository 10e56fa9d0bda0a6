import type { Viewer } from '@vatsalya/access'
import type { Tx } from '@vatsalya/subgraph-kit'
import { and, asc, between, eq, inArray, sql } from 'drizzle-orm'
import { schemeFund, schemeRelease } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type FundRow = typeof schemeFund.$inferSelect
export type ReleaseRow = typeof schemeRelease.$inferSelect

/** Scheme money in whole paise. Row-level security says whose there is for this viewer. */
export class SchemeRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  ofYear(financialYear: string, stateCodes: readonly string[]): Promise<FundRow[]> {
    return this.tx
      .select()
      .from(schemeFund)
      .where(and(eq(schemeFund.financialYear, financialYear), inArray(schemeFund.stateCode, [...stateCodes])))
  }

  /** Lines of the financial years that begin in these calendar years, both included. */
  between(firstYear: string, lastYear: string, stateCode: string | null): Promise<FundRow[]> {
    return this.tx
      .select()
      .from(schemeFund)
      .where(
        and(
          between(sql`left(${schemeFund.financialYear}, 4)`, firstYear, lastYear),
          stateCode ? eq(schemeFund.stateCode, stateCode) : undefined,
        ),
      )
  }

  releases(): Promise<ReleaseRow[]> {
    return this.tx.select().from(schemeRelease).orderBy(asc(schemeRelease.financialYear))
  }

  /** A State's line, locked until the transaction ends. */
  async lock(stateCode: string, financialYear: string): Promise<FundRow | undefined> {
    const [row] = await this.tx
      .select()
      .from(schemeFund)
      .where(and(eq(schemeFund.stateCode, stateCode), eq(schemeFund.financialYear, financialYear)))
      .for('update')
    return row
  }

  async change(row: FundRow, change: Partial<FundRow>, now: Date): Promise<void> {
    await this.tx
      .update(schemeFund)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${schemeFund.version} + 1` })
      .where(and(eq(schemeFund.stateCode, row.stateCode), eq(schemeFund.financialYear, row.financialYear)))
  }
}
