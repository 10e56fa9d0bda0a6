import type { JWK } from 'jose'
import { signHeads } from './heads.js'

/** Between two signatures: what is cut off a chain within it, and its head with it, is not noticed. */
const EVERY_MS = 15 * 60_000

/**
 * Signs the heads of the audit chains now and again, and once more at the end. Answers how to stop, before the database
 * does. A database that is just away is asked again the next time: its rows wait there meanwhile.
 */
export function keepSigning(ownerUrl: string, file: string, key: JWK): () => Promise<void> {
  let last = Promise.resolve()
  const sign = () => {
    last = last.then(() => signHeads(ownerUrl, file, key)).catch(() => {})
    return last
  }
  void sign()
  const timer = setInterval(() => void sign(), EVERY_MS)
  return async () => {
    clearInterval(timer)
    await sign()
  }
}
