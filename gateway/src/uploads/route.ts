import { Transform, type TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { STREAMED_BODY } from '@vatsalya/subgraph-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refuseCrossSite } from '../http/csrf.js'
import { Fault, unavailable } from '../http/fault.js'
import { languageOf } from '../http/language.js'
import { SubgraphAway, type Subgraphs } from '../subgraphs/subgraphs.js'
import { type CallerParts, callerOf } from '../viewer/caller.js'
import { say } from '../words/index.js'

/** Largest upload in bytes, form and all. The owner of photos has its own, smaller limit for the picture. */
const LARGEST = 12 * 1024 * 1024
const OWNER = 'cases'

export interface UploadParts extends CallerParts {
  readonly origin: string
  readonly subgraphs: Subgraphs
}

/** POST /uploads/photos: passes a picture on to its owner as it comes, with the viewer signed in. */
export function registerUploads(app: FastifyInstance, parts: UploadParts): void {
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload))
    scope.post('/uploads/photos', { bodyLimit: LARGEST }, async (request, reply) => {
      const caller = await callerOf(request, parts)
      if (caller.proof === 'cookie') refuseCrossSite(request, parts.origin)
      if (caller.viewer.kind === 'public') throw new Fault(401, 'UNAUTHENTICATED', say('signInToUpload'))
      if (Number(request.headers['content-length'] ?? 0) > LARGEST) throw tooLarge()
      const answer = await forward(request, parts.subgraphs, caller.viewer)
      return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.text)
    })
  })
}

type Viewer = Awaited<ReturnType<typeof callerOf>>['viewer']

async function forward(request: FastifyRequest, subgraphs: Subgraphs, viewer: Viewer) {
  const counted = new AtMost(LARGEST)
  const piped = pipeline(request.raw, counted)
  // An overrun ends the stream, and with it the call: the owner never sees a whole form.
  piped.catch(() => {})
  try {
    return await subgraphs.stream({
      name: OWNER,
      path: '/internal/photos',
      contentType: request.headers['content-type'] ?? '',
      body: counted,
      claims: { viewer, body: STREAMED_BODY, rid: request.id, language: languageOf(request) },
    })
  } catch (error) {
    if (counted.overrun) throw tooLarge()
    throw error instanceof SubgraphAway ? unavailable(OWNER) : error
  }
}

function tooLarge(): Fault {
  return new Fault(413, 'LIMIT_EXCEEDED', say('pictureTooLarge'), { limit: 'body', max: LARGEST })
}

/** Lets at most so many bytes through. */
class AtMost extends Transform {
  overrun = false
  #seen = 0

  constructor(private readonly most: number) {
    super()
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#seen += chunk.length
    this.overrun = this.#seen > this.most
    if (this.overrun) done(new Error('too large'))
    else done(null, chunk)
  }
}
