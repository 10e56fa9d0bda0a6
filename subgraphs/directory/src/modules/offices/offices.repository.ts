import { may, type Viewer } from '@vatsalya/access'
import { eachAtMost, isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, ilike, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { offices } from '../../database/tables.js'
import type { OfficeKind } from './offices.rules.js'

export type OfficeRow = typeof offices.$inferSelect

/** Parts of `OfficeFilter`; all that are given must hold. */
export interface OfficeFilter {
  readonly kinds?: readonly OfficeKind[] | null
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly text?: string | null
}

/** Rows of offices. Lists need `directory:read`; by id, row-level security says which the viewer may see. */
export class OfficesRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<OfficeRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0) return []
    return this.tx.select().from(offices).where(inArray(offices.id, known))
  }

  async inDistricts(districtCodes: readonly string[]): Promise<OfficeRow[]> {
    if (!this.mayList) return []
    return this.tx
      .select()
      .from(offices)
      .where(
        eachAtMost(offices.districtCode, districtCodes, {
          id: offices.id,
          keep: [asc(offices.name)],
          within: [offices.kind],
        }),
      )
      .orderBy(asc(offices.kind), asc(offices.name))
  }

  /** One row more than the page holds; sorted by name, then id. */
  async page(filter: OfficeFilter, page: Page): Promise<OfficeRow[]> {
    if (!this.mayList) return []
    const [name, id] = page.after ?? []
    const after =
      name !== undefined && id !== undefined
        ? sql`(${offices.name}, ${offices.id}::text) > (${name}, ${id})`
        : undefined
    return this.tx
      .select()
      .from(offices)
      .where(and(...conditionsOf(filter), after))
      .orderBy(asc(offices.name), sql`${offices.id}::text`)
      .limit(page.limit + 1)
  }

  async count(filter: OfficeFilter): Promise<number> {
    if (!this.mayList) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(offices)
      .where(and(...conditionsOf(filter)))
    return row?.total ?? 0
  }

  /** Marks offices that nobody was told of as told now, at most `most`, and answers them; for our own process. */
  tell(most: number, now: Date): Promise<OfficeRow[]> {
    const untold = this.tx.select({ id: offices.id }).from(offices).where(isNull(offices.toldAt)).limit(most)
    return this.tx.update(offices).set({ toldAt: now }).where(inArray(offices.id, untold)).returning()
  }

  private get mayList(): boolean {
    return may(this.viewer, 'directory:read')
  }
}

function conditionsOf({ kinds, stateCode, districtCode, text }: OfficeFilter): SQL[] {
  const conditions: SQL[] = []
  if (kinds) conditions.push(kinds.length > 0 ? inArray(offices.kind, [...kinds]) : sql`false`)
  if (stateCode) conditions.push(eq(offices.stateCode, stateCode))
  if (districtCode) conditions.push(eq(offices.districtCode, districtCode))
  if (text) conditions.push(ilike(offices.name, `%${text.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`))
  return conditions
}
