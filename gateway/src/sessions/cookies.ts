import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Cookie of the session. The prefix makes browsers refuse it from a subdomain, without Secure, or with another path. */
export const SESSION_COOKIE = '__Host-vatsalya'
const SIGN_IN_COOKIE = '__Host-vatsalya-sign-in-'
const SIGN_IN_SECONDS = 600

const STRICT = { path: '/', httpOnly: true, secure: true, sameSite: 'lax' } as const

/** Text of the session cookie, whether or not such a session lives; null where the browser sent none. */
export function sessionIdOf(request: FastifyRequest): string | null {
  return request.cookies[SESSION_COOKIE] ?? null
}

export function setSessionCookie(reply: FastifyReply, id: string): void {
  reply.setCookie(SESSION_COOKIE, id, STRICT)
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(SESSION_COOKIE, STRICT)
}

/** One cookie for each sign-in under way, so that two tabs do not spoil each other's. */
const signInName = (state: string) => SIGN_IN_COOKIE + state.slice(0, 12)

export function setSignInCookie(reply: FastifyReply, state: string, sealed: string): void {
  reply.setCookie(signInName(state), sealed, { ...STRICT, maxAge: SIGN_IN_SECONDS })
}

/** Takes the cookie of a sign-in: it counts once. */
export function takeSignInCookie(request: FastifyRequest, reply: FastifyReply, state: string): string | undefined {
  const name = signInName(state)
  reply.clearCookie(name, STRICT)
  return request.cookies[name]
}
