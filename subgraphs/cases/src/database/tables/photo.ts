import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { index, integer, pgPolicy, text, uuid } from 'drizzle-orm/pg-core'
import { id, instant } from '../columns.js'
import { adds, coveredChild, purges, sees, seesRow } from '../policies.js'
import { cases, server } from '../schema.js'

const own = sql`uploaded_by = access.subject() and (${mayDo('missing:write')} or ${mayDo('found:write')})`

/** A stored picture: re-encoded, without metadata, under a random name outside the source tree. */
export const photo = cases.table(
  'photo',
  {
    id: id(),
    stateCode: text('state_code').notNull(),
    /** Null until a report or found record takes the upload. */
    childId: uuid('child_id'),
    /** Random name below the media folder; says nothing of the child. */
    file: text('file').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    /** Difference hash of 64 bits, 16 hex digits: finds the same picture twice, never the same face. */
    likeness: text('likeness'),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedBy: text('uploaded_by').notNull(),
  },
  (table) => [
    index('photo_child').on(table.childId),
    // The service is the media route, which carries its own proof in the link. Who uploaded a picture sees it until it
    // is taken, within the hour that an upload waits.
    sees(sql`${isService} or (uploaded_by = access.subject() and uploaded_at > now() - interval '1 hour')
      or ${seesRow('child_identity', 'photo.child_id')}`),
    adds(sql`${own} and child_id is null`),
    // Who uploaded a picture gives it to a child once, and to one of its own jurisdiction.
    pgPolicy('changes', {
      for: 'update',
      to: server,
      using: sql`${own} and child_id is null`,
      withCheck: sql`${own} and ${coveredChild('photo.child_id')}`,
    }),
    // What nobody took within the hour.
    purges(sql`child_id is null and uploaded_at < now() - interval '1 hour'`),
  ],
)
