import { findState } from '@vatsalya/places'
import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

const stateCode = z.string().refine((code) => findState(code) !== undefined, 'There is no State with this code.')

/** What `planProgramme` takes beyond what GraphQL checks. Seats 1 to 2,000; a programme lasts at most 60 days. */
export const planInput = z
  .object({
    idempotencyKey,
    title: typedText(5, 200),
    audience: typedText(3, 200),
    mode: z.enum(['IN_PERSON', 'ONLINE']),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    seats: z.number().int().min(1, 'At least one seat.').max(2000, 'At most 2,000 seats.'),
    venue: typedText(3, 200).nullish(),
    stateCode: stateCode.nullish(),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    message: 'The last day comes before the first.',
  })
  .refine(({ startsOn, endsOn }) => Date.parse(endsOn) - Date.parse(startsOn) <= 60 * 86_400_000, {
    path: ['endsOn'],
    message: 'A programme lasts at most 60 days.',
  })
  .refine(({ mode, venue }) => mode === 'ONLINE' || venue, {
    path: ['venue'],
    message: 'Say where it takes place, or that it is online.',
  })

/** What `recordAttendance` takes: each State once, no more certified than came. */
export const attendanceInput = z.object({
  idempotencyKey,
  programmeId: inputId,
  attendance: z
    .array(
      z
        .object({
          stateCode,
          participants: z.number().int().min(0).max(5000, 'At most 5,000 of one State.'),
          certified: z.number().int().min(0),
        })
        .refine(({ participants, certified }) => certified <= participants, {
          path: ['certified'],
          message: 'More were certified than came.',
        }),
    )
    .min(1, 'Count at least one State.')
    .refine((rows) => new Set(rows.map((row) => row.stateCode)).size === rows.length, 'Name each State once.'),
})
