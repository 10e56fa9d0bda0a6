import { z } from 'zod'
import { issuesOf } from './errors.js'
import { isUuid } from './ids.js'
import { invalidAt, invalidInput } from './refusals.js'
import { refuse } from './request.js'
import { say } from './words/index.js'
import { plainFault } from './words/plain-fault.js'

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
        .min(least, say.later(least > 1 ? 'writeAtLeast' : 'writeSomething', { least }))
        .max(most, say.later('writeAtMost', { most }))
        .refine((text) => !NO_TEXT.test(text), say.later('noTextHere'))
        .refine((text) => text === '' || VISIBLE.test(text), say.later('readable')),
    )
}

/** `idempotencyKey` of a mutation's input: made by the caller, the same for each repetition of one request. */
export const idempotencyKey = z
  .string()
  .min(8, say.later('keyTooShort'))
  .max(128, say.later('keyTooLong'))
  .regex(/^[\x21-\x7e]+$/, say.later('keyOfSigns'))

/** An id in an input, in small letters as it is kept; what cannot be one is a fault at its field. */
export const inputId = z
  .string()
  .refine(isUuid, say.later('noId'))
  .transform((id) => id.toLowerCase())

/** Checks an input by its schema; what the schema says nothing about is told in plain words. */
export function checkInput<S extends z.ZodType>(schema: S, input: unknown): z.ZodSafeParseResult<z.output<S>> {
  return schema.safeParse(input, { error: plainFault })
}

/** Reads an input by its schema inside `base.write`; faults become the answer `InvalidInput`, each at its field. */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = checkInput(schema, input)
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
