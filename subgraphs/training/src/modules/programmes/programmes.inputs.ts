import { findState } from '@vatsalya/places'
import { idempotencyKey, inputId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'

const stateCode = z.string().refine((code) => findState(code) !== undefined, say.later('noState'))

/** What `planProgramme` takes beyond what GraphQL checks. Seats 1 to 2,000; a programme lasts at most 60 days. */
export const planInput = z
  .object({
    idempotencyKey,
    title: typedText(5, 200),
    audience: typedText(3, 200),
    mode: z.enum(['IN_PERSON', 'ONLINE']),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    seats: z.number().int().min(1, say.later('oneSeat')).max(2000, say.later('atMost2000')),
    venue: typedText(3, 200).nullish(),
    stateCode: stateCode.nullish(),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    error: () => say('daysBackwards'),
  })
  .refine(({ startsOn, endsOn }) => Date.parse(endsOn) - Date.parse(startsOn) <= 60 * 86_400_000, {
    path: ['endsOn'],
    error: () => say('tooLong'),
  })
  .refine(({ mode, venue }) => mode === 'ONLINE' || venue, {
    path: ['venue'],
    error: () => say('whereOrOnline'),
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
          participants: z.number().int().min(0).max(5000, say.later('atMost5000')),
          certified: z.number().int().min(0),
        })
        .refine(({ participants, certified }) => certified <= participants, {
          path: ['certified'],
          error: () => say('moreCertified'),
        }),
    )
    .min(1, say.later('oneState'))
    .refine((rows) => new Set(rows.map((row) => row.stateCode)).size === rows.length, say.later('stateOnce')),
})
