import { createHash } from 'node:crypto'
import { and, count, desc, eq } from 'drizzle-orm'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { LRUCache } from 'lru-cache'
import { agencyOperation } from '../database/tables.js'
import { Fault } from '../http/fault.js'

/** Operations that one agency may have registered at once. */
export const REGISTERED_AT_MOST = 200
const REMEMBERED_CHARACTERS = 4_000_000

export interface RegisteredOperation {
  readonly sha256Hash: string
  readonly query: string
  readonly registeredAt: Date
}

/** Operations that agencies registered, in PostgreSQL, so that every gateway process knows them. */
export class AgencyOperations {
  // A hash always stands for the same text; only a removal must be seen, within a minute by the other processes.
  readonly #texts = new LRUCache<string, string>({
    max: 1_000,
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (text) => text.length + 1,
    ttl: 60_000,
  })

  constructor(private readonly db: PostgresJsDatabase) {}

  /**
   * Registers a text for one client; the same text again changes nothing.
   *
   * @returns its hash
   * @throws {Fault} 400 LIMIT_EXCEEDED when the client has as many as it may
   */
  async register(client: string, query: string): Promise<string> {
    const hash = createHash('sha256').update(query).digest('hex')
    await this.db.transaction(async (unit) => {
      const [known] = await unit
        .select({ count: count() })
        .from(agencyOperation)
        .where(eq(agencyOperation.client, client))
      if ((known?.count ?? 0) >= REGISTERED_AT_MOST && (await this.byHash(client, hash)) === null) {
        const message = `An agency has ${REGISTERED_AT_MOST} operations at most. Remove one first.`
        throw new Fault(400, 'LIMIT_EXCEEDED', message, { limit: 'operations', max: REGISTERED_AT_MOST })
      }
      const row = { client, hash, text: query, registeredAt: new Date() }
      await unit.insert(agencyOperation).values(row).onConflictDoNothing()
    })
    return hash
  }

  /** The text that this client registered by a hash, or null. */
  async byHash(client: string, hash: string): Promise<string | null> {
    const key = `${hash} ${client}`
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    const [row] = await this.db.select({ text: agencyOperation.text }).from(agencyOperation).where(named(client, hash))
    if (!row) return null
    this.#texts.set(key, row.text)
    return row.text
  }

  /** All that a client registered, the newest first. */
  async list(client: string): Promise<readonly RegisteredOperation[]> {
    const { hash, text, registeredAt } = agencyOperation
    return this.db
      .select({ sha256Hash: hash, query: text, registeredAt })
      .from(agencyOperation)
      .where(eq(agencyOperation.client, client))
      .orderBy(desc(registeredAt), hash)
  }

  /** @returns whether there was one */
  async remove(client: string, hash: string): Promise<boolean> {
    this.#texts.delete(`${hash} ${client}`)
    const gone = await this.db
      .delete(agencyOperation)
      .where(named(client, hash))
      .returning({ hash: agencyOperation.hash })
    return gone.length > 0
  }
}

function named(client: string, hash: string) {
  return and(eq(agencyOperation.client, client), eq(agencyOperation.hash, hash))
}
