import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, count, desc, eq, inArray, or, type SQL, sql } from 'drizzle-orm'
import { matchLook, matchPair, matchStep, type ToldFound, type ToldMissing } from '../../database/tables.js'
import type { MatchPairFilter } from '../../generated/types.js'
import { actorOf, changeBy } from '../shared/changes.js'
import { OPEN_STATES } from './pair.rules.js'

export type PairRow = typeof matchPair.$inferSelect
export type StepRow = typeof matchStep.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewPair = Omit<typeof matchPair.$inferInsert, 'id' | 'version' | Changed>

/** One side of a pair as a post may see it. */
export interface SideRow {
  readonly pair: PairRow
  readonly side: 'MISSING' | 'FOUND'
  readonly told: Partial<ToldMissing & ToldFound>
  readonly own: boolean
  readonly withheld: 'NOT_IN_DUTY' | 'PROTECTED' | 'OTHER_OFFICE' | 'WEAK' | 'LIMIT' | null
}

interface ToldRow extends Record<string, unknown> {
  readonly pair_id: string
  readonly side: 'MISSING' | 'FOUND' | 'SIGHTING'
  readonly told: Partial<ToldMissing & ToldFound>
  readonly own: boolean
  readonly withheld: SideRow['withheld']
}

/** Pairs of other offices that one post may look at in a day. A busy desk decides some forty. */
export const LOOKS_A_DAY = 200

/** The probability as a whole number, which a cursor can carry. */
const BILLIONTHS = sql`round(${matchPair.probability} * 1e9)::bigint`

/** The sort key of a row, for the cursor. */
export function cursorOf({ probability, id }: PairRow): string[] {
  return [String(Math.round(probability * 1e9)), id]
}

/** Pairs in one state and band of the viewer's sight; `oldest` is when the first of them was opened. */
export interface TallyRow {
  readonly state: PairRow['state']
  readonly band: PairRow['band']
  readonly n: number
  readonly oldest: Date
}

/** Matched pairs. Row-level security shows those of which one side is the viewer's. */
export class PairRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  list(filter: MatchPairFilter, page: Page): Promise<PairRow[]> {
    const [probability, id] = page.after ?? []
    const after = page.after ? sql`(${BILLIONTHS}, ${matchPair.id}) < (${probability}::bigint, ${id}::uuid)` : undefined
    return this.tx
      .select()
      .from(matchPair)
      .where(and(...this.conditionsOf(filter), after))
      .orderBy(desc(BILLIONTHS), desc(matchPair.id))
      .limit(page.limit + 1)
  }

  async count(filter: MatchPairFilter): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(matchPair)
      .where(and(...this.conditionsOf(filter)))
    return row?.all ?? 0
  }

  /** Counts by state and band, for the figures of the desk. */
  async tally(): Promise<TallyRow[]> {
    return this.tx
      .select({
        state: matchPair.state,
        band: matchPair.band,
        n: sql<number>`count(*)::int`,
        oldest: sql<Date>`min(${matchPair.openedAt})`.mapWith(matchPair.openedAt),
      })
      .from(matchPair)
      .where(this.ground())
      .groupBy(matchPair.state, matchPair.band)
  }

  byIds(ids: readonly string[]): Promise<PairRow[]> {
    return this.tx
      .select()
      .from(matchPair)
      .where(inArray(matchPair.id, [...ids]))
  }

  /** All pairs of some found or seen children, most probable first. */
  bySubjects(subjectIds: readonly string[]): Promise<PairRow[]> {
    return this.tx
      .select()
      .from(matchPair)
      .where(
        eachAtMost(matchPair.subjectId, subjectIds, {
          id: matchPair.id,
          keep: [asc(matchPair.rank), asc(matchPair.id)],
        }),
      )
      .orderBy(asc(matchPair.rank), asc(matchPair.id))
  }

  /** Found and seen children who form a pair with a report that may change when it is corrected. */
  async subjectsOf(reportId: string): Promise<string[]> {
    const rows = await this.tx
      .select({ subjectId: matchPair.subjectId })
      .from(matchPair)
      .where(and(eq(matchPair.reportId, reportId), inArray(matchPair.state, [...OPEN_STATES, 'REJECTED'])))
    return rows.map(({ subjectId }) => subjectId)
  }

  steps(pairIds: readonly string[]): Promise<StepRow[]> {
    return this.tx
      .select()
      .from(matchStep)
      .where(
        eachAtMost(matchStep.pairId, pairIds, { id: matchStep.id, keep: [desc(matchStep.at), desc(matchStep.id)] }),
      )
      .orderBy(asc(matchStep.at), asc(matchStep.id))
  }

  /** What both sides of some pairs tell, as far as this viewer may know it (`match_told`). */
  async sides(pairs: readonly PairRow[]): Promise<SideRow[]> {
    if (pairs.length === 0) return []
    const ids = `{${pairs.map(({ id }) => id).join(',')}}`
    const rows = await this.tx.execute<ToldRow & Record<string, unknown>>(
      sql`select pair_id, side, told, own, withheld from cases.match_told(${ids}::uuid[], ${LOOKS_A_DAY})`,
    )
    const pairOf = new Map(pairs.map((pair) => [pair.id, pair]))
    return rows.flatMap(({ pair_id, side, told, own, withheld }) => {
      const pair = pairOf.get(pair_id)
      return pair ? [{ pair, side: side === 'MISSING' ? 'MISSING' : 'FOUND', told, own, withheld } as const] : []
    })
  }

  /** Notes that this viewer looked at the other office's child in these pairs. */
  async look(pairs: readonly PairRow[], at: Date): Promise<void> {
    if (pairs.length === 0) return
    const subject = this.viewer.subject
    const rows = pairs.map(({ id, stateCode }) => ({ id: newId(), stateCode, pairId: id, subject, at }))
    await this.tx.insert(matchLook).values(rows)
  }

  async lock(id: string): Promise<PairRow | undefined> {
    const [row] = await this.tx.select().from(matchPair).where(eq(matchPair.id, id)).for('update')
    return row
  }

  async add(pair: NewPair, now: Date): Promise<string> {
    const id = newId()
    await this.tx.insert(matchPair).values({ ...pair, id, ...changeBy(this.viewer, now) })
    return id
  }

  /** What a new search says of a pair. Not a change by a person: the version grows only where facts have changed. */
  async rejudge(id: string, change: Partial<PairRow>, newFacts: boolean): Promise<void> {
    await this.tx
      .update(matchPair)
      .set({ ...change, ...(newFacts ? { version: sql`${matchPair.version} + 1` } : {}) })
      .where(eq(matchPair.id, id))
  }

  async change(id: string, change: Partial<PairRow>, now: Date): Promise<void> {
    await this.tx
      .update(matchPair)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${matchPair.version} + 1` })
      .where(eq(matchPair.id, id))
  }

  async addStep(pair: PairRow, step: Pick<StepRow, 'act' | 'side' | 'reason' | 'about'>, at: Date): Promise<void> {
    const { id: pairId, stateCode, band, probability, parameters } = pair
    const judged = { pairId, stateCode, band, probability, parameters }
    await this.tx.insert(matchStep).values({ id: newId(), ...judged, ...step, ...actorOf(this.viewer, at) })
  }

  /** Ends the other pairs of both children of a confirmed one; answers their ids. */
  async endOthers(pair: PairRow, at: Date): Promise<string[]> {
    const same =
      pair.kind === 'FOUND'
        ? or(eq(matchPair.reportId, pair.reportId), eq(matchPair.subjectId, pair.subjectId))
        : eq(matchPair.subjectId, pair.subjectId)
    const ended = await this.tx
      .update(matchPair)
      .set({ state: 'ENDED', closedAt: at, version: sql`${matchPair.version} + 1` })
      .where(and(same, inArray(matchPair.state, [...OPEN_STATES]), sql`${matchPair.id} <> ${pair.id}`))
      .returning({ id: matchPair.id })
    return ended.map(({ id }) => id)
  }

  private conditionsOf(filter: MatchPairFilter): (SQL | undefined)[] {
    const { states, open, bands, kind, reportId, subjectId, childId, forMe } = filter
    return [
      states ? inArray(matchPair.state, states) : undefined,
      open ? inArray(matchPair.state, [...OPEN_STATES]) : undefined,
      bands ? inArray(matchPair.band, bands) : undefined,
      kind ? eq(matchPair.kind, kind) : undefined,
      reportId ? sql`${matchPair.reportId}::text = ${reportId}` : undefined,
      subjectId ? sql`${matchPair.subjectId}::text = ${subjectId}` : undefined,
      childId
        ? sql`(${matchPair.missingChildId}::text = ${childId} or ${matchPair.foundChildId}::text = ${childId})`
        : undefined,
      forMe ? this.waitsForMe() : undefined,
      this.ground(),
    ]
  }

  /** Said openly, so that PostgreSQL walks an index instead of asking the policy of every row. */
  private ground(): SQL | undefined {
    const { level, stateCode, districtCode } = this.viewer.jurisdiction
    if (level === 'district' && districtCode) {
      return or(eq(matchPair.missingDistrict, districtCode), eq(matchPair.foundDistrict, districtCode))
    }
    if (level === 'state' && stateCode) {
      return or(eq(matchPair.missingState, stateCode), eq(matchPair.foundState, stateCode))
    }
    return undefined
  }

  private waitsForMe(): SQL {
    const person = this.viewer.personId ?? ''
    const mine = (side: 'missing' | 'found') => {
      const columns =
        side === 'missing'
          ? matchPair
          : {
              missingState: matchPair.foundState,
              missingDistrict: matchPair.foundDistrict,
              missingOffice: matchPair.foundOffice,
            }
      return sql`access.covers(${columns.missingState}, ${columns.missingDistrict}, ${columns.missingOffice})`
    }
    return sql`${matchPair.state} in ('OPEN', 'ASKED', 'HALF_CONFIRMED')
      and ${person} is distinct from ${matchPair.confirmedMissingBy} and ${person} is distinct from ${matchPair.confirmedFoundBy}
      and ((${matchPair.confirmedMissingBy} is null and ${mine('missing')}) or (${matchPair.confirmedFoundBy} is null and ${mine('found')}))`
  }
}
