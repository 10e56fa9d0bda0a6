import { keyOfRow, type Tx } from '@vatsalya/subgraph-kit'
import { and, between, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { board, proceedingFact } from '../../database/tables.js'
import type { BoardDimension, BoardFigureFilter, BoardSummary } from '../../generated/types.js'
import { lacksQuorum } from '../boards/boards.repository.js'

const { openedOn } = proceedingFact

/** What a proceeding is counted under. Financial years begin on 1 April. */
const KEYS: Readonly<Record<BoardDimension, SQL>> = {
  STATE: sql`${proceedingFact.stateCode}`,
  DISTRICT: sql`${proceedingFact.districtCode}`,
  BOARD_KIND: sql`${proceedingFact.boardKind}`,
  CASE_KIND: sql`${proceedingFact.caseKind}`,
  STAGE: sql`${proceedingFact.stage}`,
  YEAR: sql`to_char(${openedOn}, 'YYYY')`,
  FINANCIAL_YEAR: sql`to_char(${openedOn} - interval '3 months', 'YYYY') || '-' || to_char(${openedOn} + interval '9 months', 'YY')`,
  MONTH: sql`to_char(${openedOn}, 'YYYY-MM')`,
}

export interface BoardCounts {
  readonly keys: (string | null)[]
  readonly proceedings: number
  readonly pending: number
  readonly beyondLimit: number
}

export interface Pendency {
  readonly boardId: string
  readonly pending: number
  readonly beyondLimit: number
}

/** Counts of proceedings, through the window that shows no child. Empty for viewers without figures or boards. */
export class FigureRepository {
  constructor(private readonly tx: Tx) {}

  async counts(
    by: readonly BoardDimension[],
    from: string,
    to: string,
    filter: BoardFigureFilter,
  ): Promise<BoardCounts[]> {
    return this.tx
      .select({
        keys: keyOfRow(by.map((name) => KEYS[name])),
        proceedings: sql<number>`count(*)::int`,
        pending: sql<number>`sum(${proceedingFact.pending})::int`,
        beyondLimit: sql<number>`sum(${proceedingFact.beyondLimit})::int`,
      })
      .from(proceedingFact)
      .where(
        and(
          between(openedOn, from, to),
          filter.stateCode ? eq(proceedingFact.stateCode, filter.stateCode) : undefined,
          filter.districtCode ? eq(proceedingFact.districtCode, filter.districtCode) : undefined,
          filter.boardKind ? eq(proceedingFact.boardKind, filter.boardKind) : undefined,
        ),
      )
      .groupBy(sql`1`)
  }

  /** What is before some bodies now. Counts of one body may be small: only for those who watch over it. */
  pendencyOf(boardIds: readonly string[]): Promise<Pendency[]> {
    return this.tx
      .select({
        boardId: proceedingFact.boardId,
        pending: sql<number>`sum(${proceedingFact.pending})::int`,
        beyondLimit: sql<number>`sum(${proceedingFact.beyondLimit})::int`,
      })
      .from(proceedingFact)
      .where(inArray(proceedingFact.boardId, [...boardIds]))
      .groupBy(proceedingFact.boardId)
  }

  /** Bodies of each State, and what is pending before them, as of `day`. */
  async summaries(day: string): Promise<Map<string, BoardSummary>> {
    const bodies = await this.tx
      .select({
        stateCode: board.stateCode,
        committees: sql<number>`count(*) filter (where ${board.kind} = 'CWC')::int`,
        juvenileBoards: sql<number>`count(*) filter (where ${board.kind} = 'JJB')::int`,
        withoutQuorum: sql<number>`count(*) filter (where ${lacksQuorum(day)})::int`,
      })
      .from(board)
      .groupBy(board.stateCode)
    const matters = await this.tx
      .select({
        stateCode: proceedingFact.stateCode,
        proceedingsPending: sql<number>`sum(${proceedingFact.pending})::int`,
        pendingBeyondLimit: sql<number>`sum(${proceedingFact.beyondLimit})::int`,
      })
      .from(proceedingFact)
      .groupBy(proceedingFact.stateCode)
    const pending = new Map(matters.map(({ stateCode, ...row }) => [stateCode, row]))
    const none = { proceedingsPending: 0, pendingBeyondLimit: 0 }
    return new Map(bodies.map(({ stateCode, ...row }) => [stateCode, { ...row, ...(pending.get(stateCode) ?? none) }]))
  }
}
