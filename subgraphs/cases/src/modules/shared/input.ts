import { indianDay } from '@vatsalya/clocks'
import { findDistrict } from '@vatsalya/places'
import { typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'

export { expectedVersion, maybe, parsed, refuseField } from '@vatsalya/subgraph-kit'

/** A list that may be left out: empty when it was. */
export const maybeList = <S extends z.ZodType>(list: z.ZodArray<S>) =>
  list.nullish().transform((told): z.output<S>[] => told ?? [])

/** A telephone number as people write it. */
export const phone = typedText(5, 20).refine((text) => /^\+?[\d\s()-]+$/.test(text), say.later('noPhone'))

/** An LGD code of a district that exists. */
export const districtCode = z.string().refine((code) => findDistrict(code) !== undefined, say.later('noDistrict'))

/** Children are missing for years, not for decades. */
const OLDEST_DAY = '1990-01-01'

/** A day that is not after today in India, nor before 1990. */
export const pastDay = (now: Date) =>
  z
    .string()
    .refine((day) => day <= indianDay(now), say.later('dayToCome'))
    .refine((day) => day >= OLDEST_DAY, say.later('dayTooOld'))

/** A few minutes of clock skew are no fault of the caller's. */
const SKEW_MS = 5 * 60_000

/** An instant that is not after now, nor before 1990. */
export const pastInstant = (now: Date) =>
  z
    .date()
    .refine((at) => at.getTime() <= now.getTime() + SKEW_MS, say.later('timeToCome'))
    .refine((at) => at >= new Date(OLDEST_DAY), say.later('timeTooOld'))

/** A written reason that says something. */
export const reason = typedText(20, 1000)

/** The State in which a district lies; the code was checked before. */
export function stateOf(code: string): string {
  const district = findDistrict(code)
  if (!district) throw new Error('a district code that was not checked')
  return district.stateCode
}
