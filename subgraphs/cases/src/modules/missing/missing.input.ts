import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { MISSING_STAGES, REPORT_SOURCES, SEXES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { changedIdentityInput, childIdentityInput, personName } from '../child/identity.input.js'
import { districtCode, expectedVersion, maybe, pastDay, pastInstant, phone, reason } from '../shared/input.js'

const informant = z.object({ name: maybe(personName), relation: maybe(typedText(1, 60)), phone: maybe(phone) })

const particulars = {
  lastSeenPlace: typedText(3, 300),
  wearing: maybe(typedText(1, 300)),
  circumstances: maybe(typedText(1, 4000)),
  informant: maybe(informant),
}

/** A child is whoever has not completed eighteen years (JJ Act s.2(12)). */
const childsAge = z.number().int().min(0, say.later('childsAge')).max(17, say.later('childsAge'))

/** RegisterMissingChildInput. `now` decides which days are still to come. */
export const registerMissingInput = (now: Date) =>
  z
    .object({
      idempotencyKey,
      childId: maybe(inputId),
      sex: maybe(z.enum(SEXES)),
      ageYears: maybe(childsAge),
      identity: maybe(childIdentityInput),
      source: z.enum(REPORT_SOURCES),
      missingSince: pastDay(now),
      lastSeenDistrictCode: districtCode,
      ...particulars,
      protected: maybe(z.boolean()),
      photoUploadId: maybe(inputId),
    })
    .refine((told) => told.childId || told.sex, { path: ['sex'], error: () => say('tellSex') })
    .refine((told) => told.childId || told.identity, {
      path: ['identity', 'name'],
      error: () => say('tellName'),
    })

/** Number of an FIR as in the station's register, "118/2026". */
export const firNumber = typedText(1, 40).refine((text) => /^[\p{L}\p{N}/\- ]+$/u.test(text), say.later('firSigns'))

const versioned = { idempotencyKey, reportId: inputId, expectedVersion }

/** What may be left out of a change stays as it is; what is null is cleared where it may be empty. */
const kept = <S extends z.ZodType>(schema: S) => schema.optional()

/** UpdateMissingReportInput. */
export const updateMissingInput = (now: Date) =>
  z
    .object({
      ...versioned,
      reason: maybe(reason),
      missingSince: kept(pastDay(now)),
      lastSeenDistrictCode: kept(districtCode),
      lastSeenPlace: kept(particulars.lastSeenPlace),
      wearing: kept(typedText(1, 300).nullable()),
      circumstances: kept(typedText(1, 4000).nullable()),
      informant: kept(informant.nullable()),
      identity: kept(changedIdentityInput),
      photoUploadId: kept(inputId),
    })
    .refine(
      ({ idempotencyKey: _key, reportId: _id, expectedVersion: _version, reason: _reason, ...told }) => tells(told),
      { error: () => say('nothingChanged') },
    )
    .refine(
      ({
        idempotencyKey: _key,
        reportId: _id,
        expectedVersion: _version,
        reason: why,
        photoUploadId: _photo,
        ...told
      }) => why !== null || !tells(told),
      { path: ['reason'], error: () => say('sayWhy') },
    )

/** Whether anything is told at all, at any depth. */
function tells(told: object): boolean {
  return Object.values(told).some((value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? tells(value) : value !== undefined,
  )
}

/** RegisterFirInput. */
export const registerFirInput = (now: Date) =>
  z.object({
    ...versioned,
    number: firNumber,
    registeredAt: pastInstant(now),
    sections: typedText(2, 300),
    zero: maybe(z.boolean()),
  })

/** FileSearchReportInput. */
export const fileSearchReportInput = (now: Date) =>
  z.object({
    ...versioned,
    act: z.enum(['FILE_AHTU_REPORT', 'REVIEW']),
    at: maybe(pastInstant(now)),
    findings: reason,
    document: typedText(1, 100),
  })

/** MoveMissingReportInput. */
export const moveMissingInput = (now: Date) =>
  z.object({
    ...versioned,
    to: z.enum(MISSING_STAGES),
    at: maybe(pastInstant(now)),
    reason,
    document: maybe(typedText(1, 100)),
    boardId: maybe(inputId),
    departedAt: maybe(pastInstant(now)),
    arrivedAt: maybe(pastInstant(now)),
  })

export type RegisterMissing = z.output<ReturnType<typeof registerMissingInput>>
export type UpdateMissing = z.output<ReturnType<typeof updateMissingInput>>
