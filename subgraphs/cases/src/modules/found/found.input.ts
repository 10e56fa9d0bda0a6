import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { FOUND_BY, SEXES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { foundIdentityInput } from '../child/identity.input.js'
import { districtCode, expectedVersion, maybe, pastInstant } from '../shared/input.js'

/** RegisterFoundChildInput: the facts of Form 17. */
export const registerFoundInput = (now: Date) =>
  z
    .object({
      idempotencyKey,
      childId: maybe(inputId),
      sex: maybe(z.enum(SEXES)),
      ageYears: maybe(z.number().int().min(0, say.later('childsAge')).max(17, say.later('childsAge'))),
      identity: maybe(foundIdentityInput),
      foundBy: z.enum(FOUND_BY),
      foundAt: pastInstant(now),
      receivedAt: pastInstant(now),
      districtCode,
      foundPlace: typedText(3, 300),
      circumstances: typedText(10, 4000),
      condition: maybe(typedText(1, 1000)),
      belongings: maybe(typedText(1, 1000)),
      statedHome: maybe(typedText(1, 300)),
      handedOverBy: maybe(typedText(1, 200)),
      protected: maybe(z.boolean()),
      photoUploadId: maybe(inputId),
    })
    .refine((told) => told.receivedAt >= told.foundAt, {
      path: ['receivedAt'],
      error: () => say('receivedBeforeFound'),
    })
    .refine((told) => told.childId || told.sex, { path: ['sex'], error: () => say('tellSex') })

/** ProduceFoundChildInput. */
export const produceFoundInput = (now: Date) =>
  z.object({
    idempotencyKey,
    recordId: inputId,
    expectedVersion,
    boardId: inputId,
    producedAt: pastInstant(now),
    departedAt: maybe(pastInstant(now)),
    arrivedAt: maybe(pastInstant(now)),
  })

export type RegisterFound = z.output<ReturnType<typeof registerFoundInput>>
