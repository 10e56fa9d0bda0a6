import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { headerText, REFUSED, type Shared } from './graphql/route.js'
import { type RequestBase, requestBase } from './request.js'
import { STREAMED_BODY, VIEWER_HEADER, type ViewerClaims, verifyViewer } from './viewer-token.js'
import { speakingTo } from './words/language.js'

/** A signed route beside GraphQL: `base` is that of a GraphQL request; the kit calls `finish` after the handler. */
export interface InternalRoute {
  readonly method: 'GET' | 'POST'
  /** Path below /internal, "/posts". */
  readonly path: string
  /** True where the body is streamed (uploads): the signature is then not bound to its bytes. */
  readonly streamed?: boolean
  readonly handle: (base: RequestBase, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
}

export type InternalRoutes = readonly InternalRoute[]

/** Registers signed routes below /internal; an unsigned call gets 401 before anything is read. */
export function registerInternal(app: FastifyInstance, shared: Shared, routes: InternalRoutes): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: `/internal${route.path}`,
      handler: async (request, reply) => {
        const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        let claims: ViewerClaims
        try {
          const bound = route.streamed ? STREAMED_BODY : raw
          claims = await verifyViewer(shared.keys, shared.name, headerText(request.headers[VIEWER_HEADER]), bound)
        } catch {
          return reply.code(401).send(REFUSED)
        }
        const base = requestBase({ ...shared, viewer: claims.viewer, correlationId: claims.rid, now: shared.now() })
        let done = false
        try {
          const result = await speakingTo(claims.language ?? 'en', () => route.handle(base, request, reply))
          done = true
          await base.finish()
          return result
        } finally {
          if (!done) await base.finish().catch(() => {})
        }
      },
    })
  }
}

/** The JSON body of a signed route, or undefined. */
export function jsonBody(request: FastifyRequest): unknown {
  try {
    return Buffer.isBuffer(request.body) ? JSON.parse(request.body.toString('utf8')) : undefined
  } catch {
    return undefined
  }
}
