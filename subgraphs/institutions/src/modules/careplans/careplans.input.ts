import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { expectedVersion, maybe } from '../shared/input.js'

const words = typedText(3, 4000)

/** What Form 7 tells. */
export const planText = z.object({
  childsView: words,
  health: words,
  education: words,
  family: words,
  protection: words,
  goals: words,
})

/** WriteCarePlanInput. */
export const writePlanInput = planText.extend({
  idempotencyKey,
  placementId: inputId,
  expectedVersion: maybe(expectedVersion),
})

/** MoveCarePlanInput. */
export const movePlanInput = z.object({
  idempotencyKey,
  placementId: inputId,
  expectedVersion,
  move: z.enum(['APPROVE', 'FILE', 'REVIEW']),
  note: typedText(3, 2000),
  nextReviewOn: maybe(z.string()),
})
