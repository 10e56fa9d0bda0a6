import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type Provider from 'oidc-provider'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Accounts } from './accounts.js'
import type { Attempts } from './attempts.js'
import { OIDC_PATH } from './audience.js'
import { forgetFormer } from './former-session.js'
import { PAGE_HEADERS } from './pages/html.js'
import { errorPage } from './pages/plain.page.js'
import { type SignInPage, signInPage } from './pages/sign-in.page.js'
import { pageLanguage } from './pages/texts.js'
import { LONGEST_PASSWORD } from './password.js'

const queryForm = z.object({ lang: z.string().max(35).default(''), account: z.string().max(128).default('') })
const signInForm = queryForm.extend({ password: z.string().max(LONGEST_PASSWORD).default('') })

export interface InteractionParts {
  readonly provider: Provider
  readonly accounts: Accounts
  readonly attempts: Attempts
  readonly log: Logger
}

/**
 * The pages between "sign in" and the way back to the portal. The provider's own cookie, bound to this path and to
 * this site, is what makes a forged form from elsewhere useless.
 */
export function registerInteractions(app: FastifyInstance, parts: InteractionParts): void {
  const { provider, accounts, attempts, log } = parts
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  )

  app.get(`${OIDC_PATH}/interaction/:uid`, async (request, reply) => {
    const details = await provider.interactionDetails(request.raw, reply.raw)
    const query = queryForm.parse(request.query)
    const wanted = typeof details.params.ui_locales === 'string' ? details.params.ui_locales.split(' ') : []
    const language = pageLanguage([query.lang, ...wanted, ...acceptedLanguages(request)])
    return show(reply, 200, { language, path: pathOf(details.uid), account: query.account })
  })

  app.post(`${OIDC_PATH}/interaction/:uid`, async (request, reply) => {
    const details = await provider.interactionDetails(request.raw, reply.raw)
    const form = signInForm.parse(request.body)
    const account = form.account.trim().toLowerCase()
    const view = {
      language: pageLanguage([form.lang, ...acceptedLanguages(request)]),
      path: pathOf(details.uid),
      account,
    }
    const seconds = await attempts.wait(account, request.ip)
    if (seconds > 0) {
      return show(reply.header('retry-after', String(seconds)), 429, { ...view, problem: { kind: 'wait', seconds } })
    }
    const person = await accounts.verify(account, form.password)
    if (!person) {
      await attempts.failed(account, request.ip)
      return show(reply, 401, { ...view, problem: { kind: 'wrong' } })
    }
    await attempts.succeeded(account, request.ip)
    await forgetFormer(provider, details, person.account)
    const result = { login: { accountId: person.account, remember: false, amr: ['pwd'] } }
    return goOn(reply, await provider.interactionResult(request.raw, reply.raw, result))
  })

  app.post(`${OIDC_PATH}/interaction/:uid/cancel`, async (request, reply) => {
    const result = { error: 'access_denied', error_description: 'the person went back' }
    return goOn(reply, await provider.interactionResult(request.raw, reply.raw, result))
  })

  app.setErrorHandler((error, request, reply) => {
    const expired = error instanceof Error && error.name === 'SessionNotFound'
    if (!expired) log.error({ err: error }, 'sign-in failed')
    const code = expired ? 'session_not_found' : 'server_error'
    return reply
      .code(expired ? 400 : 500)
      .headers(PAGE_HEADERS)
      .send(errorPage(pageLanguage(acceptedLanguages(request)), code))
  })
}

function pathOf(uid: string): string {
  return `${OIDC_PATH}/interaction/${encodeURIComponent(uid)}`
}

function show(reply: FastifyReply, status: number, view: SignInPage): FastifyReply {
  return reply.code(status).headers(PAGE_HEADERS).send(signInPage(view))
}

function goOn(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303)
}

function acceptedLanguages(request: FastifyRequest): string[] {
  return (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().split(';')[0] ?? '')
}
