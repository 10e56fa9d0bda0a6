import { z } from 'zod'
import { isUuid } from './ids.js'

/** Control characters (line breaks and tabs apart) and NUL, which PostgreSQL cannot keep. */
const CONTROLS = /[^\P{Cc}\n\t]/u

/**
 * Text that a person typed: trimmed, in Unicode's composed form, of any script, without control characters.
 *
 * @param least smallest number of characters after trimming
 * @param most largest number of characters
 */
export function typedText(least: number, most: number) {
  return z
    .string()
    .transform((text) => text.trim().normalize('NFC'))
    .pipe(
      z
        .string()
        .min(least, least > 1 ? `Write at least ${least} characters.` : 'Write something here.')
        .max(most, `Write at most ${most} characters.`)
        .refine((text) => !CONTROLS.test(text), 'This holds characters that are no text.'),
    )
}

/** `idempotencyKey` of a mutation's input: made by the caller, the same for each repetition of one request. */
export const idempotencyKey = z.string().min(8, 'Use at least 8 characters.').max(128, 'Use at most 128 characters.')

/** An id in an input; what cannot be one is a fault at its field. */
export const inputId = z.string().refine(isUuid, 'This is not an id.')
