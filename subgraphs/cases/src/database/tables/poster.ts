import { isService, mayDo } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import { boolean, date, index, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { changes, id, instant, place } from '../columns.js'
import { adds, changesRows, covered, sees } from '../policies.js'
import { cases } from '../schema.js'
import { SEXES } from './child.js'
import { missingReport } from './missing.js'

export const POSTER_FIELDS = ['NAME', 'PHOTO', 'WEARING', 'PHYSIQUE', 'MARKS'] as const

export const posterNumbers = cases.sequence('poster_number')

/** Whoever has found the child of a poster, in whichever district it was released. */
const finder = sql`(${mayDo('found:write')} and cases.finds_child_of(poster.report_id))`

/**
 * What an officer released of a missing child: a copy of the chosen facts as they stood. The public reads it only
 * through the view `published_poster`.
 */
export const poster = cases.table(
  'poster',
  {
    id: id(),
    /** Of the station that answers for it. */
    ...place(),
    reportId: uuid('report_id')
      .notNull()
      .references(() => missingReport.id),
    posterNumber: text('poster_number').notNull(),
    fields: text('fields', { enum: POSTER_FIELDS }).array().notNull(),
    basis: text('basis').notNull(),
    name: text('name'),
    sex: text('sex', { enum: SEXES }).notNull(),
    ageAtMissing: smallint('age_at_missing'),
    missingSince: date('missing_since').notNull(),
    lastSeenDistrictCode: text('last_seen_district_code').notNull(),
    lastSeenStateCode: text('last_seen_state_code').notNull(),
    wearing: text('wearing'),
    physique: text('physique'),
    marks: text('marks').array().notNull().default([]),
    photoId: uuid('photo_id'),
    releasedAt: instant('released_at').notNull(),
    releasedBy: text('released_by'),
    /** Languages of the printed sheet and the image, tags. */
    languages: text('languages').array().notNull().default(['en', 'hi']),
    /** It does not go out before a second person has checked it: a girl above 12, or a danger in the risk assessment. */
    needsCheck: boolean('needs_check').notNull().default(false),
    checkedAt: instant('checked_at'),
    checkedBy: text('checked_by'),
    withdrawnAt: instant('withdrawn_at'),
    withdrawnReason: text('withdrawn_reason'),
    ...changes(),
  },
  (table) => [
    uniqueIndex('poster_number_once').on(table.posterNumber),
    // Two officers at once: the second gets a conflict, not a second poster.
    uniqueIndex('poster_one_published').on(table.reportId).where(sql`withdrawn_at is null`),
    index('poster_newest').on(table.releasedAt.desc(), table.id.desc()).where(sql`withdrawn_at is null`),
    sees(sql`${isService} or (${mayDo('missing:read')} and ${covered}) or ${finder}`),
    adds(sql`${mayDo('poster:release')} and ${covered}`),
    // Whoever traces or finds a child withdraws its poster.
    changesRows(sql`${isService} or (${covered}
      and (${mayDo('poster:release')} or ${mayDo('missing:write')} or ${mayDo('found:write')}
      or ${mayDo('case:confirm')})) or ${finder}`),
  ],
)
