import { createReadStream } from 'node:fs'
import multipart from '@fastify/multipart'
import { serviceViewer } from '@vatsalya/access'
import { openDatabase, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'
import type { FastifyInstance } from 'fastify'
import { MediaLinks } from './links.js'
import { PhotoRepository } from './photo.repository.js'
import { PictureStore } from './store.js'

/** Connections for pictures alone, so that a page full of them does not keep officers waiting. */
const POOL = 2

export interface MediaOptions {
  readonly environment: SubgraphEnvironment
  readonly key: Buffer
  readonly now: () => Date
}

/**
 * GET /media/TOKEN.jpg: a picture by its signed link. 404 for links that are not ours, 410 for links that have run out
 * and for posters that were withdrawn: whether a poster is out is asked each time, so a withdrawal holds at once.
 */
export function mediaRoute(app: FastifyInstance, { environment, key, now }: MediaOptions): void {
  const links = new MediaLinks(key)
  const store = new PictureStore(environment.DATA_DIR)
  const { DATABASE_URL: url, DATABASE_PREPARE: prepare } = environment
  const database = openDatabase({ url, pool: POOL, prepare: prepare === 'on' })
  app.addHook('onClose', () => database.close())
  app.register(multipart)

  // A wildcard, because named parameters of more than 100 signs are refused.
  app.get<{ Params: { '*': string } }>('/media/*', async (request, reply) => {
    const link = links.read(request.params['*'], now())
    if (!link) return reply.code(404).send()
    if (!link.live) return reply.code(410).send()
    const { photoId, posterId } = link.claim
    const file = await database.as(serviceViewer('media'), async (tx) => {
      const photos = new PhotoRepository(tx, serviceViewer('media'))
      if (posterId && !(await photos.isPublished(photoId, posterId))) return undefined
      return (await photos.byId(photoId))?.file
    })
    if (!file) return reply.code(410).send()
    return reply
      .type('image/jpeg')
      .headers({
        // Kept by nobody: a withdrawn picture must not come back out of a cache.
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'",
        'cross-origin-resource-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'x-robots-tag': 'noindex, noimageindex',
      })
      .send(createReadStream(store.pathOf(file)))
  })
}
