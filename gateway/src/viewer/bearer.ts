import { createRemoteJWKSet, customFetch, errors, jwtVerify } from 'jose'
import { z } from 'zod'
import type { OpenId } from '../auth/open-id.js'
import { Fault, unavailable } from '../http/fault.js'

const ALGORITHMS = ['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA']

const claims = z.object({
  sub: z.string().min(1).max(128),
  client_id: z.string().optional(),
  kind: z.enum(['person', 'agency']).optional(),
  scope: z.string().default(''),
})

/** Whom an access token stands for. */
export interface Bearer {
  readonly kind: 'person' | 'agency'
  readonly subject: string
  /** Scopes that the provider granted; for agencies only, a person's come from the post. */
  readonly granted: readonly string[]
}

export interface BearerOptions {
  readonly issuer: string
  readonly audience: string
  readonly openId: OpenId
}

/** Checks access tokens (RFC 9068) against the provider's published keys. */
export class Bearers {
  #keys: ReturnType<typeof createRemoteJWKSet> | undefined

  constructor(private readonly options: BearerOptions) {}

  /**
   * @param token text after "Bearer "
   * @throws {Fault} 401 INVALID_TOKEN: never a hint at what was wrong with it; 503 where the keys cannot be had
   */
  async verify(token: string): Promise<Bearer> {
    const keys = await this.#keySet()
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: this.options.issuer,
        audience: this.options.audience,
        algorithms: ALGORITHMS,
        typ: 'at+jwt',
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
      })
      const told = claims.parse(payload)
      // A client that acts for itself is its own subject (RFC 9068, 2.2); our own provider says it in words too.
      const kind = told.kind ?? (told.sub === told.client_id ? 'agency' : 'person')
      return { kind, subject: told.sub, granted: told.scope.split(' ').filter(Boolean) }
    } catch (error) {
      if (isKeyTrouble(error)) throw unavailable('identity')
      throw invalidToken()
    }
  }

  async #keySet() {
    if (this.#keys) return this.#keys
    const configuration = await this.options.openId.configuration().catch(() => {
      throw unavailable('identity')
    })
    const address = configuration.serverMetadata().jwks_uri
    if (!address) throw unavailable('identity')
    this.#keys = createRemoteJWKSet(new URL(address), {
      timeoutDuration: 3_000,
      [customFetch]: (url, init) => this.options.openId.fetch(url, init),
    })
    return this.#keys
  }
}

function isKeyTrouble(error: unknown): boolean {
  return error instanceof errors.JWKSTimeout || (error instanceof TypeError && error.message === 'fetch failed')
}

/** The one answer to every token that does not hold. */
export function invalidToken(): Fault {
  const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' }
  return new Fault(
    401,
    'INVALID_TOKEN',
    'This access token is not valid, or no longer. Fetch a new one.',
    {},
    challenge,
  )
}
