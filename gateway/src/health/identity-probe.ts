import type { OpenId } from '../auth/open-id.js'
import type { Probe } from './health.js'

const ANSWER_MS = 2_000

/** State of the identity provider: the embedded one says it itself, any other one counts by its metadata. */
export function identityProbe(openId: OpenId, internalUrl: string | undefined): Probe {
  if (internalUrl === undefined) return () => openId.configuration().then(() => 'up')
  return async () => {
    const answer = await fetch(new URL('/health', internalUrl), { signal: AbortSignal.timeout(ANSWER_MS) })
    const told: unknown = await answer.json()
    return typeof told === 'object' && told !== null && 'state' in told ? String(told.state) : 'away'
  }
}
