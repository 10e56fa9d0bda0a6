import type { Viewer } from '@vatsalya/access'
import { eachAtMost, newId, type Page, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, between, count, desc, eq, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { sighting, sightingContact, sightingStep, sightingWords, usedProof } from '../../database/tables.js'
import type { SightingFilter } from '../../generated/types.js'
import { actorOf, changeBy } from '../shared/changes.js'
import type { SightingOutcome, SightingStage } from './sighting.rules.js'

export type SightingRow = typeof sighting.$inferSelect
export type ContactRow = typeof sightingContact.$inferSelect
export type WordsRow = typeof sightingWords.$inferSelect
export type StepRow = typeof sightingStep.$inferSelect
type Changed = keyof ReturnType<typeof changeBy>
export type NewSighting = Omit<typeof sighting.$inferInsert, 'id' | Changed>

const DAY_MS = 86_400_000

/** Where a sighting stands, for whoever holds its reference. */
export interface SightingStatus {
  readonly reference: string
  readonly stage: SightingStage
  readonly outcome: SightingOutcome | null
  readonly changedAt: Date
}

/** Place in URGENCY_ORDER, from 1; sorts the queue. */
const URGENCY_RANK = sql<number>`array_position(array['URGENT', 'HIGH', 'NORMAL'], ${sighting.urgency})`

/** Sightings. Anybody adds; the desk of the district reads. */
export class SightingRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  /** Most urgent first, then the longest waiting. */
  list(filter: SightingFilter, page: Page): Promise<SightingRow[]> {
    const [rank, at, id] = page.after ?? []
    const after = page.after
      ? sql`(${URGENCY_RANK}, ${sighting.reportedAt}, ${sighting.id}) > (${rank}::int, ${at}::timestamptz, ${id}::uuid)`
      : undefined
    return this.tx
      .select()
      .from(sighting)
      .where(and(...this.conditionsOf(filter), after))
      .orderBy(URGENCY_RANK, asc(sighting.reportedAt), asc(sighting.id))
      .limit(page.limit + 1)
  }

  async count(filter: SightingFilter): Promise<number> {
    const [row] = await this.tx
      .select({ all: count() })
      .from(sighting)
      .where(and(...this.conditionsOf(filter)))
    return row?.all ?? 0
  }

  byIds(ids: readonly string[]): Promise<SightingRow[]> {
    return this.tx
      .select()
      .from(sighting)
      .where(inArray(sighting.id, [...ids]))
  }

  byReports(reportIds: readonly string[]): Promise<SightingRow[]> {
    return this.tx
      .select()
      .from(sighting)
      .where(eachAtMost(sighting.reportId, reportIds, { id: sighting.id, keep: [desc(sighting.reportedAt)] }))
      .orderBy(asc(sighting.reportedAt))
  }

  /** What was told in free words, of those sightings whose words this viewer may read. */
  words(ids: readonly string[]): Promise<WordsRow[]> {
    return this.tx
      .select()
      .from(sightingWords)
      .where(inArray(sightingWords.sightingId, [...ids]))
  }

  contacts(ids: readonly string[]): Promise<ContactRow[]> {
    return this.tx
      .select()
      .from(sightingContact)
      .where(inArray(sightingContact.sightingId, [...ids]))
  }

  steps(ids: readonly string[]): Promise<StepRow[]> {
    return this.tx
      .select()
      .from(sightingStep)
      .where(
        eachAtMost(sightingStep.sightingId, ids, {
          id: sightingStep.id,
          keep: [desc(sightingStep.at), desc(sightingStep.id)],
        }),
      )
      .orderBy(asc(sightingStep.at), asc(sightingStep.id))
  }

  /** By reference, for anybody who holds it: past row-level security, and nothing but where it stands. */
  async status(reference: string): Promise<SightingStatus | undefined> {
    const [row] = await this.tx.execute<{
      reference: string
      stage: SightingStage
      outcome: SightingOutcome | null
      changed_at: string | Date
    }>(sql`select reference, stage, outcome, changed_at from cases.sighting_status(${reference})`)
    return (
      row && { reference: row.reference, stage: row.stage, outcome: row.outcome, changedAt: new Date(row.changed_at) }
    )
  }

  /** Id of the open sighting of this fingerprint in a district: past row-level security, and nothing but its id. */
  async sameAs(districtCode: string, fingerprint: string): Promise<string | null> {
    const [row] = await this.tx.execute<{ same: string | null }>(
      sql`select cases.same_sighting(${districtCode}, ${fingerprint}) as same`,
    )
    return row?.same ?? null
  }

  /** What is gathered under some sightings, oldest first. */
  gathered(mainIds: readonly string[]): Promise<SightingRow[]> {
    return this.tx
      .select()
      .from(sighting)
      .where(eachAtMost(sighting.mainId, mainIds, { id: sighting.id, keep: [desc(sighting.reportedAt)] }))
      .orderBy(asc(sighting.reportedAt), asc(sighting.id))
  }

  /** Open sightings of the same district that were made within two days of this one. */
  near({ id, districtCode, seenAt }: SightingRow): Promise<SightingRow[]> {
    const within = (days: number) => new Date(seenAt.getTime() + days * DAY_MS)
    return this.tx
      .select()
      .from(sighting)
      .where(
        and(
          eq(sighting.districtCode, districtCode),
          ne(sighting.stage, 'CLOSED'),
          isNull(sighting.mainId),
          ne(sighting.id, id),
          between(sighting.seenAt, within(-2), within(2)),
        ),
      )
      .orderBy(asc(sighting.reportedAt))
      .limit(50)
  }

  async lock(id: string): Promise<SightingRow | undefined> {
    const [row] = await this.tx.select().from(sighting).where(eq(sighting.id, id)).for('update')
    return row
  }

  async add(row: NewSighting, now: Date): Promise<string> {
    const id = newId()
    await this.tx.insert(sighting).values({ ...row, id, ...changeBy(this.viewer, now) })
    return id
  }

  /** Marks a proof of work as used; false where it was used before. */
  async useProof(challenge: string, now: Date): Promise<boolean> {
    const added = await this.tx.execute(
      sql`insert into ${usedProof} (challenge, at) values (${challenge}, ${now.toISOString()}::timestamptz) on conflict do nothing`,
    )
    return added.count === 1
  }

  /** Removes the proofs of work that nobody can bring again; answers how many. */
  async purgeProofs(): Promise<number> {
    return (await this.tx.execute(sql`delete from ${usedProof} where at < now() - interval '1 day'`)).count
  }

  async addWords(row: WordsRow): Promise<void> {
    await this.tx.insert(sightingWords).values(row)
  }

  async addContact(row: ContactRow): Promise<void> {
    await this.tx.insert(sightingContact).values(row)
  }

  async addStep(
    { id, stateCode }: { readonly id: string; readonly stateCode: string },
    step: Pick<StepRow, 'from' | 'to' | 'note'>,
    at: Date,
  ): Promise<void> {
    await this.tx
      .insert(sightingStep)
      .values({ id: newId(), sightingId: id, stateCode, ...step, ...actorOf(this.viewer, at) })
  }

  async change(id: string, change: Partial<SightingRow>, now: Date): Promise<void> {
    await this.tx
      .update(sighting)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${sighting.version} + 1` })
      .where(eq(sighting.id, id))
  }

  private conditionsOf(filter: SightingFilter): (SQL | undefined)[] {
    const { stages, open, districtCode, stateCode, assignedToMyOffice, urgency } = filter
    return [
      stages ? inArray(sighting.stage, stages) : undefined,
      open ? ne(sighting.stage, 'CLOSED') : undefined,
      districtCode ? eq(sighting.districtCode, districtCode) : undefined,
      stateCode ? eq(sighting.stateCode, stateCode) : undefined,
      urgency ? eq(sighting.urgency, urgency) : undefined,
      // What is gathered is worked with its main one.
      isNull(sighting.mainId),
      assignedToMyOffice ? sql`${sighting.officeId}::text = ${this.viewer.jurisdiction.officeId ?? ''}` : undefined,
    ]
  }
}
