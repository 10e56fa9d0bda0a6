import { indianDay } from '@vatsalya/clocks'
import { typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'

export { expectedVersion, maybe, parsed, refuseField } from '@vatsalya/subgraph-kit'

/** Nothing that this platform records is older. */
const OLDEST_DAY = '2016-01-15'

/** A day that is not after today in India, nor before the Act. */
export const pastDay = (now: Date) =>
  z
    .string()
    .refine((day) => day <= indianDay(now), say.later('dayToCome'))
    .refine((day) => day >= OLDEST_DAY, say.later('dayTooOld'))

/** A few minutes of clock skew are no fault of the caller's. */
const SKEW_MS = 5 * 60_000

/** An instant that is not after now, nor before the Act. */
export const pastInstant = (now: Date) =>
  z
    .date()
    .refine((at) => at.getTime() <= now.getTime() + SKEW_MS, say.later('timeToCome'))
    .refine((at) => at >= new Date(OLDEST_DAY), say.later('timeTooOld'))

/** A written reason that says something. */
export const reason = typedText(20, 1000)

/** A financial year as written, "2024-25". */
const FINANCIAL_YEAR = /^(20\d{2})-(\d{2})$/

/** Whether a text names a financial year: two years that follow each other. */
export function isFinancialYear(text: string): boolean {
  const [, from = '', to = ''] = FINANCIAL_YEAR.exec(text) ?? []
  return from !== '' && (Number(from) + 1) % 100 === Number(to)
}
