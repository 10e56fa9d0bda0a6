import { inputId } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

const subject = z.string().min(1).max(128)

/** Who is behind an account or client? */
export const subjectQuestion = z.object({ subject })

/** Somebody now acts in another of her posts. */
export const actingQuestion = z.object({ subject, postId: inputId, previousPostId: inputId.nullish() })
