import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { and, eq, gt, lt, or, sql } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { session } from '../database/tables.js'

const MINUTE = 60_000
/** A browser that nobody touches is signed out after this. */
export const IDLE_MS = 30 * MINUTE
/** No session lives longer, however busy. */
export const ABSOLUTE_MS = 12 * 60 * MINUTE
/** How exactly the idle time is kept: one write a minute at most. */
const TOUCH_MS = MINUTE

export interface Session {
  readonly account: string
  readonly name: string
  readonly actingPostId: string | null
}

/** Sessions of browsers, in PostgreSQL, so that every gateway process knows them and a sign-out counts at once. */
export class Sessions {
  readonly #idKey: Uint8Array
  readonly #alive: ReturnType<typeof aliveQuery>

  constructor(
    private readonly db: PostgresJsDatabase,
    rootKey: Uint8Array,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.#alive = aliveQuery(db)
    this.#idKey = new Uint8Array(hkdfSync('sha256', rootKey, '', 'session-id', 32))
  }

  /** Begins a session; answers the id for the cookie, which is nowhere stored. */
  async begin(person: { account: string; name: string }): Promise<string> {
    const id = randomBytes(32).toString('base64url')
    const now = this.now()
    await this.db.insert(session).values({
      idHash: this.#hash(id),
      account: person.account,
      name: person.name,
      createdAt: now,
      seenAt: now,
      endsAt: new Date(now.getTime() + ABSOLUTE_MS),
    })
    return id
  }

  /** The living session of a cookie, or null; counts as a sign of life. */
  async find(id: string): Promise<Session | null> {
    const now = this.now()
    const [row] = await this.#alive.execute({
      idHash: this.#hash(id),
      now: now.toISOString(),
      idleSince: new Date(now.getTime() - IDLE_MS).toISOString(),
    })
    if (!row) return null
    if (now.getTime() - row.seenAt.getTime() > TOUCH_MS) {
      await this.db.update(session).set({ seenAt: now }).where(eq(session.idHash, row.idHash))
    }
    return { account: row.account, name: row.name, actingPostId: row.actingPostId }
  }

  /** Remembers the post in which the person acts from now on. */
  async act(id: string, postId: string): Promise<void> {
    await this.db
      .update(session)
      .set({ actingPostId: postId })
      .where(eq(session.idHash, this.#hash(id)))
  }

  /** Ends a session. */
  async end(id: string): Promise<void> {
    await this.db.delete(session).where(eq(session.idHash, this.#hash(id)))
  }

  /** Removes what has ended; called now and then. */
  async removeEnded(): Promise<void> {
    const now = this.now()
    const idle = new Date(now.getTime() - IDLE_MS)
    await this.db.delete(session).where(or(lt(session.endsAt, now), lt(session.seenAt, idle)))
  }

  #hash(id: string): string {
    return createHmac('sha256', this.#idKey).update(id).digest('base64url')
  }
}

/** The living session of an id's hash. Made once: it is asked with each request, and writing it costs more than asking. */
function aliveQuery(db: PostgresJsDatabase) {
  return db
    .select()
    .from(session)
    .where(
      and(
        eq(session.idHash, sql.placeholder('idHash')),
        gt(session.endsAt, sql.placeholder('now')),
        gt(session.seenAt, sql.placeholder('idleSince')),
      ),
    )
    .prepare('living_session')
}
