import type { Viewer } from '@vatsalya/access'
import type { Tx } from '@vatsalya/subgraph-kit'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { districts, placeNames, states } from '../../database/tables.js'

export type StateRow = typeof states.$inferSelect
export type DistrictRow = typeof districts.$inferSelect
export type PlaceNameRow = typeof placeNames.$inferSelect
export type PlaceKind = PlaceNameRow['placeKind']

/** Rows of States, districts and their names. By code they are open to everybody; lists are for those signed in. */
export class PlacesRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** All States by name; none for a stranger. */
  async states(): Promise<StateRow[]> {
    if (this.viewer.kind === 'public') return []
    return this.tx.select().from(states).orderBy(asc(states.name))
  }

  async statesByCode(codes: readonly string[]): Promise<StateRow[]> {
    return this.tx
      .select()
      .from(states)
      .where(inArray(states.code, [...codes]))
  }

  async districtsByCode(codes: readonly string[]): Promise<DistrictRow[]> {
    return this.tx
      .select()
      .from(districts)
      .where(inArray(districts.code, [...codes]))
  }

  /** Districts of several States, retired ones included, by name. */
  async districtsOfStates(stateCodes: readonly string[]): Promise<DistrictRow[]> {
    return this.tx
      .select()
      .from(districts)
      .where(inArray(districts.stateCode, [...stateCodes]))
      .orderBy(asc(districts.name))
  }

  /** Present name first, then the others by text. */
  async namesOf(kind: PlaceKind, codes: readonly string[]): Promise<PlaceNameRow[]> {
    return this.tx
      .select()
      .from(placeNames)
      .where(and(eq(placeNames.placeKind, kind), inArray(placeNames.placeCode, [...codes])))
      .orderBy(sql`${placeNames.current} desc`, asc(placeNames.kind), asc(placeNames.text))
  }

  /** Present code of a State by one that stood earlier, or undefined. */
  async stateCodeByEarlier(code: string): Promise<string | undefined> {
    const [row] = await this.tx
      .select({ code: placeNames.placeCode })
      .from(placeNames)
      .where(and(eq(placeNames.placeKind, 'STATE'), eq(placeNames.kind, 'ISO_CODE'), eq(placeNames.text, code)))
    return row?.code
  }

  /**
   * The best name of each place that has `folded` in one of its names: whole names before beginnings before the rest,
   * present names before earlier ones.
   */
  async search(folded: string, limit: number): Promise<PlaceNameRow[]> {
    if (this.viewer.kind === 'public') return []
    const text = folded.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)
    const rank: SQL<number> = sql`case when ${placeNames.folded} = ${folded} then 0
      when ${placeNames.folded} like ${`${text}%`} then 1 when ${placeNames.folded} like ${`% ${text}%`} then 2 else 3 end`
    const best = this.tx
      .selectDistinctOn([placeNames.placeKind, placeNames.placeCode])
      .from(placeNames)
      .where(sql`${placeNames.folded} like ${`%${text}%`}`)
      .orderBy(placeNames.placeKind, placeNames.placeCode, rank, sql`${placeNames.current} desc`, placeNames.text)
    const rows = await best
    return rows.sort((a, b) => rankOf(a, folded) - rankOf(b, folded) || a.text.localeCompare(b.text)).slice(0, limit)
  }
}

/** The same order as in SQL, across places. */
function rankOf(row: PlaceNameRow, folded: string): number {
  const at = row.folded === folded ? 0 : row.folded.startsWith(folded) ? 1 : row.folded.includes(` ${folded}`) ? 2 : 3
  return at * 2 + (row.current ? 0 : 1)
}
