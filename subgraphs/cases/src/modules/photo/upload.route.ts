import { may } from '@vatsalya/access'
import { type InternalRoute, newId, type RequestBase } from '@vatsalya/subgraph-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { say } from '../../messages/index.js'
import { PhotoRepository } from './photo.repository.js'
import { makePicture, type Picture, PictureRefused } from './picture.js'
import { PictureStore } from './store.js'

const MOST_BYTES = 8 * 1024 * 1024

/** POST /internal/photos: one picture as multipart/form-data; answers `{ uploadId }`, which a report or record takes. */
export function uploadRoute(dataDirectory: string): InternalRoute {
  const store = new PictureStore(dataDirectory)
  return {
    method: 'POST',
    path: '/photos',
    streamed: true,
    handle: async (base, request, reply) => {
      if (!may(base.viewer, 'missing:write') && !may(base.viewer, 'found:write')) {
        return refused(reply, 403, 'NOT_ALLOWED', say('noPhotos'))
      }
      const upload = await readUpload(request)
      if ('fault' in upload) return refused(reply, upload.status, 'BAD_INPUT', upload.fault)
      try {
        return await keep(base, store, await makePicture(upload.bytes))
      } catch (error) {
        if (error instanceof PictureRefused) return refused(reply, 422, 'BAD_INPUT', error.message)
        throw error
      }
    },
  }
}

function refused(reply: FastifyReply, status: number, code: string, message: string) {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] })
}

type Upload = { readonly bytes: Buffer } | { readonly fault: string; readonly status: number }

/** The one file of a multipart body, at most 8 MB of it. */
async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) return { fault: say('photoForm'), status: 415 }
  try {
    const part = await request.file({ limits: { fileSize: MOST_BYTES, files: 1, fields: 0, headerPairs: 20 } })
    if (!part) return { fault: say('photoMissing'), status: 400 }
    return { bytes: await part.toBuffer() }
  } catch (error) {
    const tooLarge = error instanceof Error && 'statusCode' in error && error.statusCode === 413
    return tooLarge ? { fault: say('photoTooLarge'), status: 413 } : { fault: say('photoBroken'), status: 400 }
  }
}

async function keep(base: RequestBase, store: PictureStore, { data, width, height, likeness }: Picture) {
  const file = await store.keep(data)
  try {
    return await base.write('uploadPhoto', { idempotencyKey: newId() }, async ({ tx, viewer, now, audit }) => {
      const uploadId = await new PhotoRepository(tx, viewer).add(
        { file, width, height, bytes: data.length, likeness },
        now,
      )
      const { stateCode, districtCode } = viewer.jurisdiction
      audit({ act: 'photo.uploaded', objectType: 'Photo', objectId: uploadId, stateCode, districtCode })
      return { uploadId }
    })
  } catch (error) {
    await store.drop(file)
    throw error
  }
}
