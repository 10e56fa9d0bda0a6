import { expect, it } from 'vitest'
import { dateFrom, momentFrom, momentText } from './value.js'

it('takes and tells moments of Indian time as UTC', () => {
  const moment = momentFrom('2026-11-24T18:40:00.123Z')
  expect(moment?.hour).toBe(0)
  expect(moment?.day).toBe(25)
  expect(moment && momentText(moment)).toBe('2026-11-24T18:40:00Z')
})

it('takes dates, and nothing for what is none', () => {
  expect(dateFrom('2026-11-24')?.toString()).toBe('2026-11-24')
  expect([dateFrom('2026-02-31'), dateFrom('soon'), dateFrom(null), momentFrom('2026'), momentFrom('')]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
