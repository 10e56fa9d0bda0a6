import { Temporal } from '@js-temporal/polyfill'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  afterDays,
  afterMonths,
  afterWorkingDays,
  endOfCalendarBlock,
  indianDay,
  monthsBefore,
  startOfIndianDay,
} from './calendar.js'

// The oracle is the calendar of the language's own proposal, with the real time zone.
const zoned = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Asia/Kolkata')
const endOf = (day: Temporal.PlainDate) =>
  new Date(day.add({ days: 1 }).toZonedDateTime('Asia/Kolkata').epochMilliseconds - 1)

const instants = fc.date({ min: new Date('1960-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
const amounts = fc.integer({ min: 0, max: 130 })

it('counts days and months as Temporal does in Asia/Kolkata', () => {
  fc.assert(
    fc.property(instants, amounts, fc.constantFrom(1, 3, 6, 12), (at, amount, block) => {
      const now = zoned(at)
      const day = now.toPlainDate()
      expect(indianDay(at)).toBe(day.toString())
      expect(startOfIndianDay(day.toString()).getTime()).toBe(now.startOfDay().epochMilliseconds)
      expect(afterDays(at, amount)).toEqual(endOf(day.add({ days: amount })))
      expect(afterMonths(at, amount)).toEqual(endOf(day.add({ months: amount })))
      expect(monthsBefore(at, amount).getTime()).toBe(now.subtract({ months: amount }).epochMilliseconds)
      const first = day.with({ day: 1, month: Math.floor((day.month - 1) / block) * block + 1 })
      expect(endOfCalendarBlock(at, block)).toEqual(endOf(first.add({ months: block }).subtract({ days: 1 })))
    }),
    { numRuns: 300 },
  )
})

it('lands on a working day, and leaves holidays out', () => {
  fc.assert(
    fc.property(instants, fc.integer({ min: 1, max: 30 }), (at, amount) => {
      const end = afterWorkingDays(at, amount, new Set())
      expect(zoned(end).dayOfWeek).toBeLessThanOrEqual(5)
      const later = afterWorkingDays(at, amount, new Set([indianDay(end)]))
      expect(later.getTime()).toBeGreaterThan(end.getTime())
    }),
  )
})

it('knows no 31 February', () => {
  expect(() => startOfIndianDay('2026-02-31')).toThrow(RangeError)
  expect(() => startOfIndianDay('tomorrow')).toThrow(RangeError)
})
