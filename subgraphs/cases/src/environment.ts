import { hkdfSync } from 'node:crypto'
import { readEnvironment, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'

/** Environment of the cases server: what every subgraph reads, and nothing else. */
export const readCasesEnvironment = (): SubgraphEnvironment => readEnvironment()

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
