import { Readable } from 'node:stream'
import type { InternalRoutes, SubgraphOptions } from '@vatsalya/subgraph-kit'

/** A picture's owner in small: counts the bytes that arrive, and serves one link. */
export const photoRoutes: InternalRoutes = [
  {
    method: 'POST',
    path: '/photos',
    streamed: true,
    handle: async (base, request) => {
      let bytes = 0
      if (request.body instanceof Readable) for await (const chunk of request.body) bytes += chunk.length
      return { uploadId: `${base.viewer.subject}-${bytes}` }
    },
  },
]

export const openMedia: NonNullable<SubgraphOptions<never>['open']> = (app) => {
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload))
  app.get('/media/:token', async (request, reply) =>
    reply.type('image/jpeg').send(JSON.stringify({ url: request.url, cookie: request.headers.cookie ?? null })),
  )
}
