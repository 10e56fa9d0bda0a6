import { randomUUID } from 'node:crypto'
import fastifyStatic from '@fastify/static'
import { isLanguage } from '@vatsalya/subgraph-kit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Fault } from '../http/fault.js'
import { languageOf } from '../http/language.js'
import { type AskParts, askAsStranger } from './ask.js'
import type { PlainPages } from './pages.js'

/** Largest form in bytes: 2,000 letters of Devanagari take 18 KB on their way. */
const LARGEST = 64 * 1024

export interface PlainParts extends AskParts {
  readonly origin: string
  readonly plain: PlainPages
}

/**
 * /plain/LANGUAGE/…: pages for browsers without script. Whoever is signed in is a stranger here too, so that another
 * site's form could do nothing that it could not do by itself.
 */
export function registerPlain(app: FastifyInstance, parts: PlainParts): void {
  const { plain, origin } = parts

  app.register(async (scope) => {
    // Their names carry a hash of their content.
    await scope.register(fastifyStatic, {
      root: plain.files,
      prefix: '/plain/files/',
      decorateReply: false,
      index: false,
      maxAge: '1y',
      immutable: true,
    })
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: LARGEST },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    )
    scope.get('/plain', async (request, reply) => reply.redirect(`/plain/${languageOf(request)}`))
    scope.route({
      method: ['GET', 'POST'],
      url: '/plain/*',
      bodyLimit: LARGEST,
      handler: async (request, reply) => {
        const { pathname, search } = new URL(request.url, origin)
        const [language = '', ...rest] = pathname.split('/').slice(2)
        if (!isLanguage(language))
          return reply.redirect(`/plain/${languageOf(request)}/${[language, ...rest].join('/')}`)
        if (request.method === 'POST') refuseOtherSites(request, origin)
        const context = { language, correlationId: request.id }
        const { status, html } = await plain.answer(
          {
            method: request.method === 'POST' ? 'POST' : 'GET',
            language,
            path: `/${rest.join('/')}`,
            search: new URLSearchParams(search),
            form: request.body instanceof URLSearchParams ? request.body : new URLSearchParams(),
            newKey: randomUUID,
            now: new Date(),
          },
          (document, variables) => askAsStranger({ document, variables, address: request.ip }, context, parts),
        )
        return send(reply, status, html)
      },
    })
  })

  function send(reply: FastifyReply, status: number, html: string): FastifyReply {
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .header('content-security-policy', plain.policy)
      .header('x-robots-tag', 'noindex, nofollow')
      .send(html)
  }
}

/** A form on another site could fill the desks with reports in its visitors' names. */
function refuseOtherSites(request: FastifyRequest, origin: string): void {
  const site = request.headers['sec-fetch-site']
  const from = request.headers.origin
  if ((site !== undefined && site !== 'same-origin') || (from !== undefined && from !== origin)) {
    throw new Fault(403, 'CROSS_SITE', 'This form can be sent from this site only.')
  }
}
