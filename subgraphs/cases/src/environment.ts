import { hkdfSync } from 'node:crypto'
import { readEnvironment, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

/**
 * Environment of the cases server: what every subgraph reads, and
 *
 * - `FACE_PLUGIN`, a module that compares faces (`modules/matching/faces/face.port.ts`). Left out, as is usual, no face
 *   is looked at.
 * - `SMS_URL` and `SMS_TOKEN`, a service that sends messages (`modules/telling/sms.adapter.ts`). Left out, they are
 *   written into a file.
 */
export const readCasesEnvironment = () =>
  readEnvironment({
    FACE_PLUGIN: z.string().min(1).optional(),
    SMS_URL: z.url().optional(),
    SMS_TOKEN: z.string().min(1).default(''),
  })

/** Keys that this server needs for itself, all drawn from one secret (HKDF, RFC 5869). */
export interface OwnKeys {
  /** Signs short-lived links to pictures. */
  readonly media: Buffer
  /** Signs tasks of the proof of work. */
  readonly proof: string
}

export function ownKeys(environment: SubgraphEnvironment): OwnKeys {
  const draw = (purpose: string) => Buffer.from(hkdfSync('sha256', environment.INBOX_KEY, '', `cases ${purpose}`, 32))
  return { media: draw('media links'), proof: draw('proof of work').toString('base64url') }
}
