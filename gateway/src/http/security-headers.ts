import type { FastifyInstance } from 'fastify'

const DEFAULTS: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
  // What is not a page of ours may load nothing and stand in no frame; pages and the provider bring their own.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Answers hold personal data unless their route says that they do not.
  'cache-control': 'no-store',
}

/** Headers of every answer, where the route has not set its own, and the number to ask about. */
export function registerSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    for (const [name, value] of Object.entries(DEFAULTS)) {
      if (!reply.hasHeader(name)) reply.header(name, value)
    }
    reply.header('x-correlation-id', request.id)
  })
}
