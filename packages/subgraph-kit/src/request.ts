import type { Viewer } from '@vatsalya/access'
import { GraphQLError } from 'graphql'
import type PgBoss from 'pg-boss'
import { type AuditEntry, appendAudit } from './audit/audit.js'
import { IdempotencyConflict, once } from './database/idempotency.js'
import type { Database, Tx } from './database/transaction.js'
import type { Deadline } from './deadline.js'
import { codedError } from './errors.js'
import { announce, later } from './events/announce.js'
import type { DomainEvent, EventType, Job } from './events/queue.js'
import { say } from './words/index.js'

/** What a use case works with inside its transaction. */
export interface UnitOfWork {
  readonly tx: Tx
  readonly viewer: Viewer
  readonly now: Date
  audit(entry: AuditEntry): void
  announce(type: EventType, payload: DomainEvent['payload']): Promise<void>
  /** Leaves work for this domain's own process, done after this transaction (`jobs` of the server). */
  later(job: Job, startAfter?: Date): Promise<void>
}

interface UnitOptions {
  readonly name: string
  readonly boss: PgBoss | undefined
  readonly tx: Tx
  readonly viewer: Viewer
  readonly now: Date
}

/** A unit of work in a transaction, and the audit entries that it gathers: append them last. */
export function unitOf(options: UnitOptions): { unit: UnitOfWork; entries: AuditEntry[] } {
  const { name, tx, viewer, now } = options
  const entries: AuditEntry[] = []
  const queue = () => {
    if (!options.boss) throw new Error('this process has no queue')
    return options.boss
  }
  const unit: UnitOfWork = {
    tx,
    viewer,
    now,
    audit: (entry) => {
      entries.push(entry)
    },
    announce: (type, payload) => announce(queue(), tx, name, { type, payload }),
    later: (job, startAfter) => later(queue(), tx, job, startAfter),
  }
  return { unit, entries }
}

/** Thrown by {@link refuse}: rolls everything back and becomes the mutation's answer. */
class Refusal extends Error {
  constructor(readonly member: object) {
    super('refused')
  }
}

/** Ends a use case with a member of its result union; nothing that it wrote remains. */
export function refuse<Member extends { readonly __typename: string }>(member: Member): never {
  throw new Refusal(member)
}

/** Everything that one GraphQL request at a subgraph shares. */
export interface RequestBase {
  readonly viewer: Viewer
  readonly correlationId: string
  /** The instant of this request; clocks and stages are told as of it. */
  readonly now: Date
  /** The read transaction, opened at first use, with the viewer set; a write ends it, and the next use opens another. */
  read(): Promise<Tx>
  /** Notes a reading for the audit; written in the read transaction before the answer leaves. */
  audit(entry: AuditEntry): void
  /**
   * One write: its own transaction, once per idempotency key, with audit and events in it. The result is kept as JSON
   * for repetitions, so return ids and plain values (`{ __typename, reportId }`), and let resolvers load the rest.
   */
  write<T extends object>(
    operation: string,
    input: { readonly idempotencyKey: string },
    work: (unit: UnitOfWork) => Promise<T>,
  ): Promise<T>
  /** Writes the noted readings to the audit and ends the read transaction: before each write, and with the answer. */
  finish(): Promise<void>
}

export interface RequestOptions {
  readonly name: string
  readonly viewer: Viewer
  readonly correlationId: string
  readonly database: Database
  readonly boss: PgBoss | undefined
  readonly now: Date
  /** Until when the caller waits; the database is not asked longer. */
  readonly deadline?: Deadline | undefined
}

/** Makes the base of one request. `finish` must be called, or its read transaction stays open. */
export function requestBase(options: RequestOptions): RequestBase {
  const { name, viewer, correlationId, database, now, deadline } = options
  const readings: AuditEntry[] = []
  let reading: Reading | undefined

  const base: RequestBase = {
    viewer,
    correlationId,
    now,
    read: () => {
      reading ??= openReading(database, viewer, deadline)
      return reading.tx
    },
    audit: (entry) => {
      readings.push(entry)
    },
    write: async (operation, input, work) => {
      // One connection a request: who holds one and waits for another stops everybody once the pool is empty.
      await base.finish()
      try {
        const act = async (tx: Tx) => {
          const { unit, entries } = unitOf({ name, boss: options.boss, tx, viewer, now })
          const call = { viewer, schema: name, operation, key: input.idempotencyKey, input }
          const result = await once(tx, call, () => work(unit))
          await appendAudit(tx, name, correlationId, entries)
          return result
        }
        return await database.as(viewer, act, deadline)
      } catch (error) {
        return asMember(error)
      }
    },
    finish: async () => {
      if (readings.length > 0) await appendAudit(await base.read(), name, correlationId, readings.splice(0))
      const ending = reading
      reading = undefined
      await ending?.end()
    },
  }
  return base
}

/**
 * A refusal becomes the answer. A reused idempotency key becomes a coded error: which unions have a `Conflict` member is
 * the domain's business, and every domain would have to say so in each mutation.
 */
function asMember<T extends object>(error: unknown): T {
  if (error instanceof Refusal) return memberOf<T>(error.member)
  if (error instanceof IdempotencyConflict) throw codedError('IDEMPOTENCY_CONFLICT', say('keyReused'))
  throw error
}

/** The caller's union type cannot be checked at run time; GraphQL checks `__typename` when it completes the value. */
function memberOf<T extends object>(member: object): T {
  if (!('__typename' in member)) throw new GraphQLError('a refusal needs a __typename')
  return member as T
}

interface Reading {
  readonly tx: Promise<Tx>
  end(): Promise<void>
}

/** Opens a transaction that stays open until `end`: the viewer is set once, and the audit stands beside what was read. */
function openReading(database: Database, viewer: Viewer, deadline: Deadline | undefined): Reading {
  const opened = deferred<Tx>()
  const ended = deferred<void>()
  const hold = async (tx: Tx) => {
    opened.resolve(tx)
    await ended.promise
  }
  const finished = database.as(viewer, hold, deadline)
  finished.catch(opened.reject)
  return {
    tx: opened.promise,
    end: () => {
      ended.resolve()
      return finished
    },
  }
}

interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
  reject(reason: unknown): void
}

/** `Promise.withResolvers`, which Node 20 does not have yet. */
function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
