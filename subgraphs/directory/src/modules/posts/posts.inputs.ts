import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

/** What `appointToPost` takes beyond what GraphQL checks. */
export const appointInput = z.object({
  idempotencyKey,
  personId: inputId,
  officeId: inputId,
  title: typedText(3, 200).nullish(),
})

/** What `endPost` takes beyond what GraphQL checks. */
export const endInput = z.object({ idempotencyKey, postId: inputId, reason: typedText(3, 500) })
