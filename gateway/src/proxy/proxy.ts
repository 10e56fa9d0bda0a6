import replyFrom from '@fastify/reply-from'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Fault, faultBody, unavailable } from '../http/fault.js'
import { SESSION_COOKIE } from '../sessions/cookies.js'
import { say } from '../words/index.js'

export interface ProxyTargets {
  /** Address of the embedded identity provider; without it /oidc is not served. */
  readonly identity: string | undefined
  /** Address of the subgraph that serves photos. */
  readonly cases: string | undefined
}

/**
 * Paths that others answer behind the same origin: /oidc by the identity provider, /media by cases. Bodies are passed
 * on as they come; our session cookie stays here.
 */
export async function registerProxies(app: FastifyInstance, targets: ProxyTargets): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(replyFrom, {
      undici: { connections: 32, headersTimeout: 10_000, bodyTimeout: 30_000 },
      disableRequestLogging: true,
    })
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
    if (targets.identity) forward(scope, 'identity', targets.identity, '/oidc/', ['GET', 'HEAD', 'POST', 'OPTIONS'])
    if (targets.cases) forward(scope, 'cases', targets.cases, '/media/', ['GET', 'HEAD'])
  })
}

function forward(app: FastifyInstance, name: string, address: string, prefix: string, method: HTTPMethods[]): void {
  app.route({
    method,
    url: `${prefix}*`,
    handler: async (request, reply) => {
      const target = new URL(request.url, address)
      // "/media/../internal" is resolved by URL: what leads out of the prefix is not there.
      if (target.origin !== new URL(address).origin || !target.pathname.startsWith(prefix)) {
        throw new Fault(404, 'NOT_FOUND', say('nothingHere'))
      }
      return reply.from(target.origin + target.pathname, {
        rewriteRequestHeaders: (_, headers) => ({
          ...headers,
          cookie: withoutSession(request.headers.cookie),
          'x-forwarded-for': request.ip,
          'x-correlation-id': request.id,
        }),
        onError: (failed) => void failed.code(503).send(faultBody(unavailable(name), request.id)),
      })
    },
  })
}

/** The cookie header without what only the gateway may know. */
function withoutSession(cookies: string | undefined): string {
  return (cookies ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith(SESSION_COOKIE))
    .join('; ')
}
