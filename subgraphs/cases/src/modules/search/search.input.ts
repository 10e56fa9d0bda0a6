import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { LEAD_OUTCOMES, LEAD_SOURCES, RISK_ANSWERS, UNIT_ANSWERS, UNIT_KINDS } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { districtCode, expectedVersion, maybe, reason } from '../shared/input.js'
import { answersFault } from './risk.rules.js'

const report = { idempotencyKey, reportId: inputId, expectedVersion }

/** AssessRiskInput. */
export const assessRiskInput = z.object({
  ...report,
  answers: z
    .array(z.object({ question: z.string().max(60), answer: z.enum(RISK_ANSWERS) }))
    .superRefine((told, check) => {
      const fault = answersFault(told)
      if (fault) check.addIssue({ code: 'custom', message: fault })
    }),
})

/** FollowUpSearchInput. */
export const followUpSearchInput = z.object({ ...report, note: reason })

/** TellUnitsInput. */
export const tellUnitsInput = z.object({
  ...report,
  units: z
    .array(z.object({ kind: z.enum(UNIT_KINDS), officeId: maybe(inputId), name: typedText(2, 200) }))
    .min(1, say.later('oneUnit'))
    .max(50, say.later('atMost50')),
})

/** RecordUnitAnswerInput. */
export const recordUnitAnswerInput = z.object({
  idempotencyKey,
  noticeId: inputId,
  expectedVersion,
  answer: z.enum(UNIT_ANSWERS),
  note: maybe(typedText(1, 1000)),
})

/** OpenLeadInput. */
export const openLeadInput = z
  .object({
    idempotencyKey,
    reportId: inputId,
    source: z.enum(LEAD_SOURCES),
    words: typedText(5, 4000),
    sightingId: maybe(inputId),
    unitOfficeId: maybe(inputId),
    unitDistrictCode: maybe(districtCode),
  })
  .refine((told) => (told.unitOfficeId === null) === (told.unitDistrictCode === null), {
    path: ['unitDistrictCode'],
    error: () => say('unitAndDistrict'),
  })

/** AssignLeadInput. */
export const assignLeadInput = z.object({
  idempotencyKey,
  leadId: inputId,
  expectedVersion,
  unitOfficeId: inputId,
  unitDistrictCode: districtCode,
})

/** CloseLeadInput. Without an outcome there is no closing. */
export const closeLeadInput = z.object({
  idempotencyKey,
  leadId: inputId,
  expectedVersion,
  outcome: z.enum(LEAD_OUTCOMES),
  words: reason,
})
