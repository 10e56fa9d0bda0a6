import { foundKeys, keyHash, missingKeys, prepareFound, prepareMissing } from '@vatsalya/linkage'
import type { Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import { child, matchProfile, photo, type ToldFound, type ToldMissing } from '../../database/tables.js'

export type ProfileRow = typeof matchProfile.$inferSelect
export type Told = ToldMissing | ToldFound
export type NewProfile = Pick<
  typeof matchProfile.$inferInsert,
  'subjectId' | 'side' | 'childId' | 'stateCode' | 'districtCode' | 'officeId' | 'told'
>

/** A profile that shares keys with a question; `revision` tells whether what was prepared of it is still true. */
export interface Candidate {
  readonly id: string
  readonly revision: number
}

/** What is told is a missing child's, or else a found or seen child's. */
export function isMissing(told: Told): told is ToldMissing {
  return 'missingDate' in told
}

/** The blocking keys of what is told, as 64-bit numbers in decimal text. */
export function keysOf(told: Told): string[] {
  const keys = isMissing(told)
    ? missingKeys(prepareMissing({ ...told, id: '' }))
    : foundKeys(prepareFound({ ...told, id: '' }))
  return keys.map((key) => keyHash(key).toString())
}

/** What is compared, and its keys. Only the service sees it: call it inside `asService`. */
export class ProfileRepository {
  constructor(private readonly tx: Tx) {}

  /** Enters what a record tells, or replaces it. */
  async keep(profile: NewProfile, now: Date): Promise<void> {
    const row = { ...profile, keys: keysOf(profile.told), changedAt: now }
    await this.tx
      .insert(matchProfile)
      .values(row)
      .onConflictDoUpdate({
        target: matchProfile.subjectId,
        set: { told: row.told, keys: row.keys, changedAt: now, revision: sql`${matchProfile.revision} + 1` },
      })
  }

  /** Changes parts of what a report tells. */
  async correct(subjectId: string, parts: Partial<ToldMissing>, now: Date): Promise<void> {
    const [row] = await this.tx.select().from(matchProfile).where(eq(matchProfile.subjectId, subjectId)).for('update')
    if (!row) return
    const told = { ...row.told, ...parts }
    await this.tx
      .update(matchProfile)
      .set({ told, keys: keysOf(told), changedAt: now, revision: sql`${matchProfile.revision} + 1` })
      .where(eq(matchProfile.subjectId, subjectId))
  }

  /** The profile, locked: two searches of one child come one after the other. */
  async lock(subjectId: string): Promise<ProfileRow | undefined> {
    const [row] = await this.tx.select().from(matchProfile).where(eq(matchProfile.subjectId, subjectId)).for('update')
    return row
  }

  /** Locks the profiles of a pair, always in the same order. */
  async lockAll(subjectIds: readonly string[]): Promise<void> {
    await this.tx
      .select({ id: matchProfile.subjectId })
      .from(matchProfile)
      .where(inArray(matchProfile.subjectId, [...subjectIds]))
      .orderBy(asc(matchProfile.subjectId))
      .for('update')
  }

  byIds(subjectIds: readonly string[]): Promise<ProfileRow[]> {
    if (subjectIds.length === 0) return Promise.resolve([])
    return this.tx
      .select()
      .from(matchProfile)
      .where(inArray(matchProfile.subjectId, [...subjectIds]))
  }

  /** Missing children who are looked for, by id: a page of at most `most` after an id. */
  missingAfter(after: string, most: number): Promise<ProfileRow[]> {
    return this.tx
      .select()
      .from(matchProfile)
      .where(and(eq(matchProfile.side, 'MISSING'), matchProfile.active, gt(matchProfile.subjectId, after)))
      .orderBy(asc(matchProfile.subjectId))
      .limit(most)
  }

  /** Profiles of a pool under the rarest of these keys, at most `budget` rows. */
  async candidates(keys: readonly string[], pool: 'MISSING' | 'FOUND', budget: number): Promise<Candidate[]> {
    const rows = await this.tx.execute<{ id: string; revision: number }>(
      sql`select subject_id as id, revision from cases.match_candidates(${`{${keys.join(',')}}`}::bigint[], ${pool}, ${budget})`,
    )
    return [...rows]
  }

  /** Found and seen children whose last search lies before `before`, the longest waiting first. */
  async waiting(before: Date, most: number): Promise<string[]> {
    const rows = await this.tx
      .select({ id: matchProfile.subjectId })
      .from(matchProfile)
      .where(
        and(
          matchProfile.active,
          ne(matchProfile.side, 'MISSING'),
          or(isNull(matchProfile.searchedAt), lt(matchProfile.searchedAt, before)),
        ),
      )
      .orderBy(sql`${matchProfile.searchedAt} nulls first`, asc(matchProfile.subjectId))
      .limit(most)
    return rows.map(({ id }) => id)
  }

  async searched(subjectId: string, at: Date): Promise<void> {
    await this.tx.update(matchProfile).set({ searchedAt: at }).where(eq(matchProfile.subjectId, subjectId))
  }

  async close(subjectIds: readonly string[], active: boolean): Promise<void> {
    await this.tx
      .update(matchProfile)
      .set({ active })
      .where(inArray(matchProfile.subjectId, [...subjectIds]))
  }

  /** The newest picture of each child, by child, for a face plug-in; none of a child whom the law shields. */
  async pictures(childIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.tx
      .selectDistinctOn([photo.childId], { childId: photo.childId, file: photo.file })
      .from(photo)
      .innerJoin(child, and(eq(child.id, photo.childId), eq(child.protected, false)))
      .where(inArray(photo.childId, [...childIds]))
      .orderBy(photo.childId, desc(photo.uploadedAt), desc(photo.id))
    return new Map(rows.flatMap(({ childId, file }) => (childId ? [[childId, file] as const] : [])))
  }

  /** Perceptual hashes of the pictures of some children. */
  async pictureHashes(childIds: readonly string[]): Promise<{ childId: string; hash: string }[]> {
    if (childIds.length === 0) return []
    const rows = await this.tx
      .select({ childId: photo.childId, hash: photo.likeness })
      .from(photo)
      .where(inArray(photo.childId, [...childIds]))
    return rows.flatMap(({ childId, hash }) => (childId && hash ? [{ childId, hash }] : []))
  }
}
