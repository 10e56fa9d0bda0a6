import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { SEXES, SIGHTING_OUTCOMES, SIGHTING_STAGES, SIGHTING_URGENCIES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { personName } from '../child/identity.input.js'
import { districtCode, expectedVersion, maybe, pastInstant, phone } from '../shared/input.js'

const age = maybe(z.number().int().min(0, say.later('seenAge')).max(18, say.later('seenAge')))

const contact = z.object({
  name: maybe(personName),
  phone: maybe(phone),
  language: maybe(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, say.later('languageTag'))),
})

/** ReportSightingInput of the contract. */
export const reportSightingInput = (now: Date) =>
  z
    .object({
      idempotencyKey,
      posterId: maybe(inputId),
      seenAt: pastInstant(now),
      districtCode,
      place: typedText(3, 300),
      description: typedText(10, 2000),
      sex: maybe(z.enum(SEXES)),
      ageFrom: age,
      ageTo: age,
      childName: maybe(personName),
      contact: maybe(contact),
      goodFaith: z.literal(true, say('goodFaith')),
      proofOfWork: maybe(z.string().max(2000)),
    })
    .refine((told) => told.ageFrom === null || told.ageTo === null || told.ageFrom <= told.ageTo, {
      path: ['ageTo'],
      error: () => say('agesBackwards'),
    })

/** TriageSightingInput. */
export const triageSightingInput = z
  .object({
    idempotencyKey,
    sightingId: inputId,
    expectedVersion,
    to: z.enum(SIGHTING_STAGES),
    urgency: maybe(z.enum(SIGHTING_URGENCIES)),
    assignToOfficeId: maybe(inputId),
    reportId: maybe(inputId),
    outcome: maybe(z.enum(SIGHTING_OUTCOMES)),
    note: maybe(typedText(1, 2000)),
  })
  .refine((told) => told.to !== 'CLOSED' || told.outcome !== null, {
    path: ['outcome'],
    error: () => say('outcomeMissing'),
  })
  .refine((told) => told.to === 'CLOSED' || told.outcome === null, {
    path: ['outcome'],
    error: () => say('outcomeCloses'),
  })

export type TriageSighting = z.output<typeof triageSightingInput>
