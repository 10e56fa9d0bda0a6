import type { Viewer } from '@vatsalya/access'
import { newId, type Tx } from '@vatsalya/subgraph-kit'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { photo, publishedPoster } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { refuseField } from '../shared/input.js'

export type PhotoRow = typeof photo.$inferSelect

/** Stored pictures. */
export class PhotoRepository {
  constructor(
    private readonly tx: Tx,
    private readonly viewer: Viewer,
  ) {}

  async byId(id: string): Promise<PhotoRow | undefined> {
    const [row] = await this.tx.select().from(photo).where(eq(photo.id, id))
    return row
  }

  /** Enters an upload that no child has taken yet. */
  async add(stored: Pick<PhotoRow, 'file' | 'width' | 'height' | 'bytes' | 'likeness'>, now: Date): Promise<string> {
    const id = newId()
    // An agency of the nation has no State; the child that takes the photo has.
    const stateCode = this.viewer.jurisdiction.stateCode ?? ''
    await this.tx.insert(photo).values({ ...stored, id, stateCode, uploadedAt: now, uploadedBy: this.viewer.subject })
    return id
  }

  /** Gives an upload of this post to a child, as its chosen photo. Ends the use case where there is no such upload. */
  async attach(photoId: string, childId: string, stateCode: string): Promise<void> {
    const taken = await this.tx
      .update(photo)
      .set({ childId, stateCode })
      .where(and(eq(photo.id, photoId), isNull(photo.childId), eq(photo.uploadedBy, this.viewer.subject)))
      .returning({ id: photo.id })
    if (taken.length === 0) refuseField('photoUploadId', say('noUpload'))
    // Not an update of our own: a finder, or a station that has just shielded the child, may not see the identity.
    const [row] = await this.tx.execute<{ chosen: boolean }>(
      sql`select cases.choose_photo(${photoId}::uuid, ${childId}::uuid) as chosen`,
    )
    if (row?.chosen !== true) refuseField('photoUploadId', say('photoOfAnother'))
  }

  /** Files of uploads that no child took within the hour, at most `most`; their rows go with this transaction. */
  async purge(most: number): Promise<Pick<PhotoRow, 'id' | 'file' | 'stateCode'>[]> {
    const old = this.tx
      .select({ id: photo.id })
      .from(photo)
      .where(and(isNull(photo.childId), sql`${photo.uploadedAt} < now() - interval '1 hour'`))
      .orderBy(asc(photo.uploadedAt))
      .limit(most)
    return this.tx
      .delete(photo)
      .where(inArray(photo.id, old))
      .returning({ id: photo.id, file: photo.file, stateCode: photo.stateCode })
  }

  /** Those of some files that a row still names. */
  async named(files: readonly string[]): Promise<string[]> {
    const rows = await this.tx
      .select({ file: photo.file })
      .from(photo)
      .where(inArray(photo.file, [...files]))
    return rows.map(({ file }) => file)
  }

  /** Whether a poster that is out shows this photo now. */
  async isPublished(photoId: string, posterId: string): Promise<boolean> {
    const rows = await this.tx
      .select({ id: publishedPoster.id })
      .from(publishedPoster)
      .where(and(eq(publishedPoster.id, posterId), eq(publishedPoster.photoId, photoId)))
    return rows.length > 0
  }
}
