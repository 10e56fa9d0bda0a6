import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { rateLimit } from '../database/tables.js'
import { say } from '../words/index.js'
import { Fault } from './fault.js'

const HOUR = 3_600
const SIGN_INS_PER_HOUR = 300

export interface Limits {
  /** Counts the acts of a stranger's mutation: aliases are acts of their own. */
  anonymousWrite(address: string, acts: number): Promise<void>
  /** Counts what a text of an agency may cost, in objects of its answer. */
  agencyText(client: string, cost: number): Promise<void>
  /** Counts one start of a sign-in. */
  signIn(address: string): Promise<void>
}

export interface LimitOptions {
  readonly anonymousWritesPerHour: number
  readonly agencyCostPerHour: number
}

/**
 * Counters in PostgreSQL, shared by every gateway process. Where they cannot be had the request is refused: a limit
 * that fails open is none.
 */
export function rateLimits(db: PostgresJsDatabase, options: LimitOptions): Limits {
  const limiter = (keyPrefix: string, points: number) =>
    new RateLimiterDrizzle({
      storeClient: db,
      schema: rateLimit,
      keyPrefix,
      points,
      duration: HOUR,
      // One that is over the limit costs no further query.
      inMemoryBlockOnConsumed: points + 1,
      clearExpiredByTimeout: false,
    })
  const writes = limiter('anonymous-write', options.anonymousWritesPerHour)
  const texts = limiter('agency-text', options.agencyCostPerHour)
  const signIns = limiter('sign-in', SIGN_INS_PER_HOUR)
  return {
    anonymousWrite: (address, acts) => consume(writes, address, acts),
    agencyText: (client, cost) => consume(texts, client, Math.ceil(cost), 'tooManyOfAgency'),
    signIn: (address) => consume(signIns, address, 1),
  }
}

async function consume(
  limiter: RateLimiterDrizzle,
  key: string,
  points: number,
  whose: 'tooMany' | 'tooManyOfAgency' = 'tooMany',
): Promise<void> {
  try {
    await limiter.consume(key, points)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    throw new Fault(
      429,
      'TOO_MANY_REQUESTS',
      say(whose, { seconds }),
      { retryAfter: seconds },
      { 'retry-after': String(seconds) },
    )
  }
}
