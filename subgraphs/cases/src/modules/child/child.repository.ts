import type { Viewer } from '@vatsalya/access'
import type { Holder } from '@vatsalya/clocks'
import { eachAtMost, newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, desc, eq, exists, gt, gte, inArray, isNull, lt, lte, sql } from 'drizzle-orm'
import { child, childAccess, childIdentity, revealGrant } from '../../database/tables.js'
import { changeBy } from '../shared/changes.js'

export type ChildRow = typeof child.$inferSelect
export type IdentityRow = typeof childIdentity.$inferSelect
export type GrantRow = typeof revealGrant.$inferSelect
export type NewIdentity = Omit<typeof childIdentity.$inferInsert, 'childId' | 'stateCode'>

export type NewChild = Omit<
  ChildRow,
  'id' | 'version' | 'shieldJoined' | 'joinedAs' | keyof ReturnType<typeof changeBy>
>

/** What of a child may become another. */
export type ChildChange = Partial<Pick<ChildRow, 'protected' | 'shieldJoined' | 'caseKind' | 'bornAbout' | 'ageBasis'>>

/** Place and source of a door through which a child is seen. */
export type NewDoor = Omit<typeof childAccess.$inferInsert, 'id'>

/** What may be asked of a child without its identity. Days of birth as first of month. */
export interface ChildFacts {
  readonly sex: ChildRow['sex'] | null
  readonly bornFrom: string | null
  readonly bornTo: string | null
  readonly districtCode: string | null
}

/** Children, their identity, and the doors through which they are seen. Row-level security says which rows there are. */
export class ChildRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  byIds(ids: readonly string[]): Promise<ChildRow[]> {
    return this.tx
      .select()
      .from(child)
      .where(inArray(child.id, [...ids]))
  }

  /**
   * One child at a time, until the transaction ends: whoever releases its poster, records it as found, opens a report
   * or a door for it waits for the other and then sees what was done. It comes before every lock of a row of the
   * child's, or two of them wait for each other. No row lock, because not everybody who sees a child may change it.
   */
  async lock(childId: string): Promise<void> {
    await this.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`cases.child ${childId}`}, 0))`)
  }

  /** All records within sight of the children who are joined as these ids say, oldest first. */
  joinedAs(groups: readonly string[]): Promise<ChildRow[]> {
    return this.tx
      .select()
      .from(child)
      .where(eachAtMost(child.joinedAs, groups, { id: child.id, keep: [asc(child.id)] }))
      .orderBy(asc(child.id))
  }

  /** The ids of a child's record and of the others within sight that are the same child. */
  async sameChild(childId: string): Promise<string[]> {
    const [row] = await this.byIds([childId])
    if (!row?.joinedAs) return [childId]
    const others = (await this.joinedAs([row.joinedAs])).map(({ id }) => id)
    return [childId, ...others.filter((id) => id !== childId)]
  }

  /** Identities that this viewer may see, of the children named. */
  identities(childIds: readonly string[]): Promise<IdentityRow[]> {
    return this.tx
      .select()
      .from(childIdentity)
      .where(inArray(childIdentity.childId, [...childIds]))
  }

  /**
   * Whether the child stands recorded as found, or is in a home, anywhere and by any of its records: past row-level
   * security, because a poster must not go out for a child whom another district has found.
   */
  async isFound(childId: string): Promise<boolean> {
    const [row] = await this.tx.execute<{ found: boolean }>(sql`select cases.child_is_found(${childId}::uuid) as found`)
    return row?.found === true
  }

  /** This viewer's open reveals of the children named, the longest first. */
  grants(childIds: readonly string[]): Promise<GrantRow[]> {
    return this.tx
      .select()
      .from(revealGrant)
      .where(and(inArray(revealGrant.childId, [...childIds]), gt(revealGrant.expiresAt, sql`now()`)))
      .orderBy(desc(revealGrant.expiresAt))
  }

  /** Children who share a name key or a guardian's with the question, nearest first. */
  async candidatesByName(names: readonly string[], guardians: readonly string[], atMost: number): Promise<string[]> {
    const rows = await this.tx.execute<{ child_id: string }>(
      sql`select child_id from cases.child_candidates(${textArray(names)}, ${textArray(guardians)}, ${atMost})`,
    )
    return rows.map(({ child_id }) => child_id)
  }

  /** Children of a sex who were born between two days, the newest on record first. */
  async candidatesByFacts(facts: ChildFacts, atMost: number): Promise<string[]> {
    const { sex, bornFrom, bornTo, districtCode } = facts
    const rows = await this.tx
      .select({ id: child.id })
      .from(child)
      .where(
        and(
          sex ? eq(child.sex, sex) : undefined,
          bornFrom ? gte(child.bornAbout, bornFrom) : undefined,
          bornTo ? lte(child.bornAbout, bornTo) : undefined,
          districtCode ? exists(doorIn(districtCode)) : undefined,
        ),
      )
      .orderBy(desc(child.id))
      .limit(atMost)
    return rows.map(({ id }) => id)
  }

  /** Districts in which the doors to some children are that this viewer sees. */
  async districtsOf(childIds: readonly string[]): Promise<{ childId: string; districtCode: string }[]> {
    return this.tx
      .selectDistinct({ childId: childAccess.childId, districtCode: childAccess.districtCode })
      .from(childAccess)
      .where(and(inArray(childAccess.childId, [...childIds]), isNull(childAccess.until)))
  }

  async add(row: NewChild, now: Date): Promise<ChildRow> {
    const alone = { shieldJoined: false, joinedAs: null }
    const added = { ...row, ...alone, id: newId(), version: 1, ...changeBy(this.viewer, now) }
    await this.tx.insert(child).values(added)
    return added
  }

  async addIdentity(childId: string, stateCode: string, identity: NewIdentity): Promise<void> {
    await this.tx.insert(childIdentity).values({ ...identity, childId, stateCode })
  }

  /** False where the identity is closed to this viewer. */
  async changeIdentity(childId: string, change: Partial<NewIdentity>): Promise<boolean> {
    const changed = await this.tx
      .update(childIdentity)
      .set(change)
      .where(eq(childIdentity.childId, childId))
      .returning({ childId: childIdentity.childId })
    return changed.length > 0
  }

  async openDoor(door: NewDoor): Promise<void> {
    await this.tx.insert(childAccess).values({ ...door, id: newId() })
  }

  async addGrant(grant: Omit<typeof revealGrant.$inferInsert, 'id'>): Promise<void> {
    await this.tx.insert(revealGrant).values({ ...grant, id: newId() })
  }

  /** Shields a child by law from now on, says of which kind its case has become, or how old it is. */
  async change(id: string, change: ChildChange, now: Date): Promise<void> {
    await this.tx
      .update(child)
      .set({ ...change, ...changeBy(this.viewer, now), version: sql`${child.version} + 1` })
      .where(eq(child.id, id))
  }

  /**
   * A door of another domain's source as its event of `at` says: open, or shut. Events may come in another order than
   * they happened: one that is older than the last of its source changes nothing. Answers whether it did.
   */
  async setDoor(door: Omit<NewDoor, 'since' | 'until' | 'lastEventAt'>, open: boolean, at: Date): Promise<boolean> {
    const until = open ? null : at
    const { officeId, stateCode, districtCode } = door
    const changed = await this.tx
      .insert(childAccess)
      .values({ ...door, id: newId(), since: at, until, lastEventAt: at })
      .onConflictDoUpdate({
        target: [childAccess.childId, childAccess.basis, childAccess.sourceId],
        set: { until, lastEventAt: at, officeId, stateCode, districtCode, ...(open ? { since: at } : {}) },
        targetWhere: sql`basis <> 'MISSING'`,
        setWhere: lt(sql`coalesce(${childAccess.lastEventAt}, ${childAccess.since})`, at.toISOString()),
      })
      .returning({ id: childAccess.id })
    return changed.length > 0
  }

  /** Closes the door of a report where it was and opens one where it is from now on. */
  async moveReportDoor(
    report: { readonly id: string; readonly childId: string },
    to: Holder,
    now: Date,
  ): Promise<void> {
    await this.tx
      .update(childAccess)
      .set({ until: now })
      .where(and(eq(childAccess.sourceId, report.id), eq(childAccess.basis, 'MISSING'), isNull(childAccess.until)))
    await this.openDoor({ childId: report.childId, basis: 'MISSING', sourceId: report.id, ...to, since: now })
  }

  /** Closes the doors that a match has opened. */
  async closeMatchDoors(pairId: string, until: Date): Promise<void> {
    await this.tx
      .update(childAccess)
      .set({ until })
      .where(and(eq(childAccess.sourceId, pairId), eq(childAccess.basis, 'MATCH'), isNull(childAccess.until)))
  }

  /** Shuts what an office has open of a child by older events, whatever source opened it. Answers how many doors. */
  async shutOlder(childId: string, officeId: string, basis: 'BOARD' | 'HOME', at: Date): Promise<number> {
    const shut = await this.tx
      .update(childAccess)
      .set({ until: at, lastEventAt: at })
      .where(
        and(
          eq(childAccess.childId, childId),
          eq(childAccess.officeId, officeId),
          eq(childAccess.basis, basis),
          isNull(childAccess.until),
          lt(sql`coalesce(${childAccess.lastEventAt}, ${childAccess.since})`, at.toISOString()),
        ),
      )
      .returning({ id: childAccess.id })
    return shut.length
  }
}

function doorIn(districtCode: string) {
  return sql`(select 1 from ${childAccess} where ${childAccess.childId} = ${child.id}
    and ${childAccess.districtCode} = ${districtCode} and ${childAccess.until} is null)`
}

/** A list as one parameter; drizzle would write it as a row of parameters. */
function textArray(values: readonly string[]) {
  return sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
}
