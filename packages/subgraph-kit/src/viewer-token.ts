import { createHash, webcrypto } from 'node:crypto'
import { type Viewer, viewerSchema } from '@vatsalya/access'
import { createSigner } from 'fast-jwt'
import { errors, jwtVerify } from 'jose'
import { isLanguage, type Language } from './words/language.js'

/** Header in which the gateway tells a subgraph who is asking. */
export const VIEWER_HEADER = 'x-vatsalya-viewer'

export const GATEWAY_ISSUER = 'vatsalya-gateway'
export const EVENTS_ISSUER = 'vatsalya-events'

/** Body claim of a streamed upload, whose bytes cannot be hashed before they are sent. */
export const STREAMED_BODY = 'stream'

const LIFETIME_MS = 60_000

/** base64url SHA-256 of the exact bytes of a request body: what a viewer's signature is bound to. */
export function bodyHash(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url')
}

export interface ViewerClaims {
  readonly viewer: Viewer
  /** {@link bodyHash} of the body, or {@link STREAMED_BODY}. */
  readonly body: string
  /** Correlation id of the request at the gateway. */
  readonly rid: string
  /** Language in which the asker reads; English where none is told. */
  readonly language?: Language
}

type Sign = (claims: object) => string
const signers = new WeakMap<Uint8Array, Map<string, Sign>>()

/** The signer for one audience; it is asked for with each call of each request, and made once. */
function signerOf(key: Uint8Array, audience: string, issuer: string): Sign {
  const known = signers.get(key) ?? new Map<string, Sign>()
  signers.set(key, known)
  const name = `${issuer} ${audience}`
  const signer =
    known.get(name) ??
    createSigner({
      key: Buffer.from(key),
      algorithm: 'HS256',
      header: { alg: 'HS256', typ: 'viewer+jwt' },
      iss: issuer,
      aud: audience,
      expiresIn: LIFETIME_MS,
    })
  known.set(name, signer)
  return signer
}

/**
 * Signs a viewer for one call to one subgraph (HS256; valid for a minute). Not by jose, which checks it: Web Crypto
 * takes the key in and crosses threads for each of a request's calls (ADR 43).
 */
export function signViewer(
  key: Uint8Array,
  audience: string,
  { viewer, body, rid, language }: ViewerClaims,
  issuer = GATEWAY_ISSUER,
): string {
  return signerOf(key, audience, issuer)({ viewer, body, rid, lang: language })
}

const verifiers = new WeakMap<Uint8Array, Promise<webcrypto.CryptoKey>>()

/** A key in the form in which jose uses it as it is; from bytes it would be made anew for each call. */
function verifierOf(key: Uint8Array): Promise<webcrypto.CryptoKey> {
  const known =
    verifiers.get(key) ?? webcrypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  verifiers.set(key, known)
  return known
}

/** Why a call was refused; never told to the caller in detail. */
export class ViewerRefused extends Error {}

/**
 * Checks a viewer's signature against the live keys. Refuses (throws {@link ViewerRefused}) what is unsigned, expired,
 * for another audience, signed with another algorithm, bound to another body, or of another shape.
 */
export async function verifyViewer(
  keys: readonly Uint8Array[],
  audience: string,
  token: string | undefined,
  body: string | Buffer | typeof STREAMED_BODY,
  issuer = GATEWAY_ISSUER,
): Promise<ViewerClaims> {
  if (!token) throw new ViewerRefused('no viewer')
  const expected = body === STREAMED_BODY ? STREAMED_BODY : bodyHash(body)
  for (const key of keys) {
    try {
      const { payload } = await jwtVerify(token, await verifierOf(key), {
        algorithms: ['HS256'],
        typ: 'viewer+jwt',
        audience,
        issuer,
        clockTolerance: 5,
        requiredClaims: ['exp', 'iat'],
      })
      if (payload.body !== expected) throw new ViewerRefused('bound to another body')
      const viewer = viewerSchema.safeParse(payload.viewer)
      if (!viewer.success) throw new ViewerRefused('not a viewer')
      const rid = typeof payload.rid === 'string' ? payload.rid : ''
      return { viewer: viewer.data, body: expected, rid, language: isLanguage(payload.lang) ? payload.lang : 'en' }
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue
      throw error instanceof ViewerRefused ? error : new ViewerRefused('invalid token')
    }
  }
  throw new ViewerRefused('signed by nobody we know')
}
