import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { DISCHARGE_REASONS, SEXES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { expectedVersion, maybe, pastInstant, reason } from '../shared/input.js'

/** AdmitChildInput. */
export const admitInput = (now: Date) =>
  z
    .object({
      idempotencyKey,
      gateOrderId: inputId,
      admittedAt: pastInstant(now),
      broughtBy: typedText(3, 200),
      sex: maybe(z.enum(SEXES)),
      ageYears: maybe(z.number().int().min(0, say.later('age')).max(20, say.later('age'))),
      medicalAt: maybe(pastInstant(now)),
      belongings: maybe(typedText(1, 500)),
    })
    .refine((told) => !told.medicalAt || told.medicalAt >= told.admittedAt, {
      path: ['medicalAt'],
      error: () => say('beforeAdmission'),
    })

/** RecordExaminationInput. */
export const examinationInput = (now: Date) =>
  z.object({
    idempotencyKey,
    placementId: inputId,
    expectedVersion,
    examinedAt: pastInstant(now),
    document: typedText(3, 200),
  })

/** DischargeChildInput. */
export const dischargeInput = (now: Date) =>
  z.object({
    idempotencyKey,
    placementId: inputId,
    expectedVersion,
    reason: z.enum(DISCHARGE_REASONS),
    gateOrderId: maybe(inputId),
    dischargedAt: pastInstant(now),
    handedTo: maybe(typedText(3, 200)),
    note: maybe(reason),
  })

export type Admit = z.output<ReturnType<typeof admitInput>>
