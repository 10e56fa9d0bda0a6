import type { JobHandlers, UnitOfWork } from '@vatsalya/subgraph-kit'
import { SightingRepository } from '../sighting/sighting.repository.js'
import { PhotoRepository } from './photo.repository.js'
import { PictureStore } from './store.js'

const UPLOADS = 'purge.uploads'
const PROOFS = 'purge.proofs'
/** In one transaction; the rest follows at once. */
const A_ROUND = 500
const DAY_MS = 86_400_000

/** Jobs of every night. */
export const PURGES = [UPLOADS, PROOFS] as const

/** Takes away what was sent and never used. */
export function purgeJobs(dataDirectory: string): JobHandlers {
  const store = new PictureStore(dataDirectory)
  return { [UPLOADS]: (unit) => purgeUploads(unit, store), [PROOFS]: purgeProofs }
}

/**
 * Photos that no report or record took within the hour, file and row. The file goes first: a row without a file can no
 * longer be taken by anybody and is purged again, a file without a row would stay for ever.
 */
async function purgeUploads(unit: UnitOfWork, store: PictureStore): Promise<void> {
  const photos = new PhotoRepository(unit.tx, unit.viewer)
  const gone = await photos.purge(A_ROUND)
  for (const { id, file, stateCode } of gone) {
    await store.drop(file)
    unit.audit({ act: 'photo.purged', objectType: 'Photo', objectId: id, stateCode: stateCode || null })
  }
  if (gone.length === A_ROUND) return unit.later({ name: UPLOADS, about: {} })
  await purgeStrays(unit, photos, store)
}

/** Files that no row names: left by a process that was stopped between writing a picture and entering it. */
async function purgeStrays(unit: UnitOfWork, photos: PhotoRepository, store: PictureStore): Promise<void> {
  let strays = 0
  for await (const files of store.before(new Date(unit.now.getTime() - DAY_MS))) {
    const named = new Set(await photos.named(files))
    for (const file of files.filter((name) => !named.has(name))) {
      await store.drop(file)
      strays += 1
    }
  }
  if (strays > 0) unit.audit({ act: 'photo.strays', objectType: 'Photo', objectId: 'disk', detail: { files: strays } })
}

/** Proofs of work a day after their use: their tasks count for twenty minutes, so none can come again. */
async function purgeProofs(unit: UnitOfWork): Promise<void> {
  const proofs = await new SightingRepository(unit.tx, unit.viewer).purgeProofs()
  if (proofs > 0) unit.audit({ act: 'proofs.purged', objectType: 'Proof', objectId: 'cases', detail: { proofs } })
}
