import { sql } from 'drizzle-orm'
import { date, integer, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from '../columns.js'
import { cases } from '../schema.js'
import { SEXES } from './child.js'
import { MISSING_STAGES, REPORT_SOURCES } from './missing.js'

/*
 * Windows: views that read with their owner's rights, past row-level security. Each shows only what everybody who may
 * look through it may know; whatever is not listed here stays behind the wall.
 */

/**
 * Posters as the public sees them: released facts of posters that are not withdrawn, without basis or officer. Never
 * that of a child who is shielded, was found or is in a home, by whichever record of it, even where nobody has
 * withdrawn it.
 */
export const publishedPoster = cases
  .view('published_poster', {
    id: uuid('id').notNull(),
    posterNumber: text('poster_number').notNull(),
    reportId: uuid('report_id').notNull(),
    officeId: uuid('office_id'),
    name: text('name'),
    sex: text('sex', { enum: SEXES }).notNull(),
    ageAtMissing: smallint('age_at_missing'),
    missingSince: date('missing_since').notNull(),
    lastSeenDistrictCode: text('last_seen_district_code').notNull(),
    lastSeenStateCode: text('last_seen_state_code').notNull(),
    wearing: text('wearing'),
    physique: text('physique'),
    marks: text('marks').array().notNull(),
    photoId: uuid('photo_id'),
    languages: text('languages').array().notNull(),
    releasedAt: instant('released_at').notNull(),
  })
  .as(sql`select id, poster_number, report_id, office_id, name, sex, age_at_missing, missing_since,
    last_seen_district_code, last_seen_state_code, wearing, physique, marks, photo_id, languages, released_at
    from cases.poster where withdrawn_at is null and (not needs_check or checked_at is not null) and not exists (
      select 1 from cases.missing_report r join cases.child c on c.id = r.child_id
      where r.id = poster.report_id and (c.protected
        or exists (select 1 from cases.child_access a
          where a.child_id = c.id and a.basis in ('FOUND', 'HOME') and a.until is null)
        or (c.joined_as is not null and exists (
          select 1 from cases.child o join cases.child_access a on a.child_id = o.id
          where o.joined_as = c.joined_as and a.basis in ('FOUND', 'HOME') and a.until is null))))`)

/** One row for each report, for counting only: no id, no name, no time of day. */
export const missingFact = cases
  .view('missing_fact', {
    stateCode: text('state_code').notNull(),
    districtCode: text('district_code').notNull(),
    registeredOn: date('registered_on').notNull(),
    sex: text('sex', { enum: SEXES }).notNull(),
    ageAtMissing: smallint('age_at_missing'),
    source: text('source', { enum: REPORT_SOURCES }).notNull(),
    stage: text('stage', { enum: MISSING_STAGES }).notNull(),
    traced: integer('traced').notNull(),
    withFir: integer('with_fir').notNull(),
  })
  .as(sql`select r.state_code, r.district_code, (r.registered_at at time zone 'Asia/Kolkata')::date as registered_on,
    c.sex, r.age_at_missing, r.source, r.stage, (r.traced_at is not null)::int as traced,
    (exists (select 1 from cases.fir f where f.report_id = r.id))::int as with_fir
    from cases.missing_report r join cases.child c on c.id = r.child_id
    where access.may('figures:read')`)
