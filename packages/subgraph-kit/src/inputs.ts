import { z } from 'zod'
import { issuesOf } from './errors.js'
import { isUuid } from './ids.js'
import { invalidAt, invalidInput } from './refusals.js'
import { refuse } from './request.js'

/**
 * Control characters (line breaks and tabs apart), NUL, which PostgreSQL cannot keep, half characters, and what turns
 * the direction of the text around it: a name that ends in U+202E rewrites the line it stands in.
 */
const NO_TEXT = /[^\P{Cc}\n\t]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u

/** Something that can be seen: blanks, marks and joiners alone are nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

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
        .refine((text) => !NO_TEXT.test(text), 'This holds characters that are no text.')
        .refine((text) => text === '' || VISIBLE.test(text), 'Write something that can be read.'),
    )
}

/** `idempotencyKey` of a mutation's input: made by the caller, the same for each repetition of one request. */
export const idempotencyKey = z
  .string()
  .min(8, 'Use at least 8 characters.')
  .max(128, 'Use at most 128 characters.')
  .regex(/^[\x21-\x7e]+$/, 'Use letters, digits and signs without blanks.')

/** An id in an input, in small letters as it is kept; what cannot be one is a fault at its field. */
export const inputId = z
  .string()
  .refine(isUuid, 'This is not an id.')
  .transform((id) => id.toLowerCase())

/** Reads an input by its schema inside `base.write`; faults become the answer `InvalidInput`, each at its field. */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input)
  if (!result.success) refuse(invalidInput(issuesOf(result.error)))
  return result.data
}

/** Ends a use case with one fault at one field of the input. */
export function refuseField(path: string, message: string): never {
  refuse(invalidAt(path, message))
}

/** What may be left out: null when it was. */
export const maybe = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value): z.output<S> | null => value ?? null)

/** Version of a record on which the caller's change rests. */
export const expectedVersion = z.number().int().min(1)
