import { may, type Viewer } from '@vatsalya/access'
import { isUuid, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, eq, gte, inArray, lte, type SQL, sql } from 'drizzle-orm'
import { board, member } from '../../database/tables.js'

export type BoardRow = typeof board.$inferSelect
export type MemberRow = typeof member.$inferSelect

export interface BoardFilter {
  readonly kind?: BoardRow['kind'] | null
  readonly stateCode?: string | null
  readonly districtCode?: string | null
  readonly withoutQuorum?: boolean | null
}

/** Committees, Boards and their members. Public offices: any reader of boards, figures or children knows them. */
export class BoardsRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byIds(ids: readonly string[]): Promise<BoardRow[]> {
    const known = ids.filter(isUuid)
    if (known.length === 0 || this.viewer.kind === 'public') return []
    return this.tx.select().from(board).where(inArray(board.id, known))
  }

  /** Members who sit on `day` ("2026-11-24"), chairperson or magistrate first. */
  async membersOf(boardIds: readonly string[], day: string): Promise<MemberRow[]> {
    if (this.viewer.kind === 'public') return []
    return this.tx
      .select()
      .from(member)
      .where(and(inArray(member.boardId, [...boardIds]), lte(member.heldFrom, day), gte(member.heldUntil, day)))
      .orderBy(sql`${member.role} in ('CHAIRPERSON', 'PRINCIPAL_MAGISTRATE') desc`, asc(member.name))
  }

  async page(filter: BoardFilter, page: Page, day: string): Promise<BoardRow[]> {
    if (!may(this.viewer, 'board:read')) return []
    const [name, id] = page.after ?? []
    const after =
      name !== undefined && id !== undefined ? sql`(${board.name}, ${board.id}::text) > (${name}, ${id})` : undefined
    return this.tx
      .select()
      .from(board)
      .where(and(...conditionsOf(filter, day), after))
      .orderBy(asc(board.name), sql`${board.id}::text`)
      .limit(page.limit + 1)
  }

  async count(filter: BoardFilter, day: string): Promise<number> {
    if (!may(this.viewer, 'board:read')) return 0
    const [row] = await this.tx
      .select({ total: count() })
      .from(board)
      .where(and(...conditionsOf(filter, day)))
    return row?.total ?? 0
  }
}

/** Condition: too few members, or a Board without its Principal Magistrate, on `day`. The same rule as `isQuorate`. */
export function lacksQuorum(day: string): SQL {
  return sql`(select count(*) from ${member} m where m.board_id = ${board.id} and ${day}::date between m.held_from and m.held_until
      and (${board.kind} = 'CWC' or m.role = 'SOCIAL_WORKER' or m.role = 'PRINCIPAL_MAGISTRATE'))
      < case ${board.kind} when 'CWC' then 3 else 2 end
    or (${board.kind} = 'JJB' and not exists (select 1 from ${member} m where m.board_id = ${board.id}
      and m.role = 'PRINCIPAL_MAGISTRATE' and ${day}::date between m.held_from and m.held_until))`
}

function conditionsOf(filter: BoardFilter, day: string): SQL[] {
  return [
    filter.kind ? eq(board.kind, filter.kind) : undefined,
    filter.stateCode ? eq(board.stateCode, filter.stateCode) : undefined,
    filter.districtCode ? eq(board.districtCode, filter.districtCode) : undefined,
    filter.withoutQuorum ? sql`(${lacksQuorum(day)})` : undefined,
  ].filter((condition) => condition !== undefined)
}
