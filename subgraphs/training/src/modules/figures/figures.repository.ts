import { keyOfRow, type Tx } from '@vatsalya/subgraph-kit'
import { and, between, eq, type SQL, sql } from 'drizzle-orm'
import { attendance, programmes } from '../../database/tables.js'
import type { TrainingDimension, TrainingFigureFilter } from '../../generated/types.js'

const { startsOn } = programmes

/** What a programme is counted under. Financial years begin on 1 April. */
const KEYS: Readonly<Record<TrainingDimension, SQL>> = {
  STATE: sql`${attendance.stateCode}`,
  SUBJECT: sql`${programmes.subject}`,
  INSTITUTE: sql`${programmes.instituteCode}`,
  MODE: sql`${programmes.mode}`,
  YEAR: sql`to_char(${startsOn}, 'YYYY')`,
  FINANCIAL_YEAR: sql`to_char(${startsOn} - interval '3 months', 'YYYY') || '-' || to_char(${startsOn} + interval '9 months', 'YY')`,
  MONTH: sql`to_char(${startsOn}, 'YYYY-MM')`,
}

export interface TrainingCounts {
  readonly keys: (string | null)[]
  readonly programmes: number
  readonly participants: number
  readonly certified: number
}

/** Counts of programmes held. Row-level security lets readers of training or of figures in. */
export class FigureRepository {
  constructor(private readonly tx: Tx) {}

  async counts(
    by: readonly TrainingDimension[],
    from: string,
    to: string,
    filter: TrainingFigureFilter,
  ): Promise<TrainingCounts[]> {
    return this.tx
      .select({
        keys: keyOfRow(by.map((name) => KEYS[name])),
        programmes: sql<number>`count(distinct ${programmes.id})::int`,
        participants: sql<number>`sum(${attendance.participants})::int`,
        certified: sql<number>`sum(${attendance.certified})::int`,
      })
      .from(programmes)
      .innerJoin(attendance, eq(attendance.programmeId, programmes.id))
      .where(
        and(
          between(startsOn, from, to),
          filter.stateCode ? eq(attendance.stateCode, filter.stateCode) : undefined,
          filter.subject ? eq(programmes.subject, filter.subject) : undefined,
          filter.instituteCode ? eq(programmes.instituteCode, filter.instituteCode) : undefined,
        ),
      )
      .groupBy(sql`1`)
  }

  /** Programmes held in each State (by venue), and participants that each State sent. */
  async summaries(
    from: string,
    to: string,
  ): Promise<{ stateCode: string; programmes: number; participants: number }[]> {
    const rows = await this.tx.execute<{ stateCode: string; programmes: number; participants: number }>(sql`
      select coalesce(h.state_code, a.state_code) as "stateCode", coalesce(h.programmes, 0)::int as programmes,
        coalesce(a.participants, 0)::int as participants
      from (select ${programmes.stateCode} as state_code, count(*) as programmes from ${programmes}
        where ${programmes.status} = 'HELD' and ${startsOn} between ${from} and ${to}
          and ${programmes.stateCode} is not null group by 1) h
      full join (select ${attendance.stateCode} as state_code, sum(${attendance.participants}) as participants
        from ${attendance} join ${programmes} on ${programmes.id} = ${attendance.programmeId}
        where ${startsOn} between ${from} and ${to} group by 1) a on a.state_code = h.state_code`)
    return [...rows]
  }
}
