import { FIELD_NAMES } from '@vatsalya/linkage'
import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectedVersion, maybe } from '../shared/input.js'
import { fieldCode } from './field-code.js'

const ground = typedText(10, 1000)
const onPair = { idempotencyKey, pairId: inputId, expectedVersion, reason: ground }

/** DecideMatchInput. */
export const decideMatchInput = z
  .object({
    ...onPair,
    verdict: z.enum(['CONFIRM', 'REJECT', 'ASK', 'ANSWER']),
    about: maybe(z.enum(FIELD_NAMES.map(fieldCode))),
  })
  .refine(({ verdict, about }) => verdict !== 'ASK' || about !== null, {
    path: ['about'],
    error: () => say('askAboutWhat'),
  })

/** UndoMatchVerdictInput, DiscloseMatchInput. */
export const pairActInput = z.object(onPair)

/** RecalibrateMatchingInput. */
export const recalibrateInput = z.object({ idempotencyKey, adopt: z.boolean(), reason: ground })
