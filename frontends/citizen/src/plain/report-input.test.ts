import { describe, expect, it } from 'vitest'
import { readReport } from './report-input.js'

const now = new Date('2026-12-01T10:00:00Z')
const read = (fields: Record<string, string>) => readReport(new URLSearchParams(fields), now)

describe('a report from a plain form', () => {
  it('reads day and time on Indian clocks', () => {
    expect(read({ when: 'EARLIER', seenAt: '2026-11-30T21:40' }).seenAt).toBe('2026-11-30T16:10:00Z')
  })

  it('takes "just now" for when the form was opened, and never for a time ahead', () => {
    expect(read({ when: 'NOW', opened: String(Date.parse('2026-12-01T09:55:00Z')) }).seenAt).toBe(
      '2026-12-01T09:55:00Z',
    )
    for (const opened of ['', 'x', '9e99', '9999999999999']) {
      expect(read({ when: 'NOW', opened }).seenAt).toBe('2026-12-01T10:00:00Z')
    }
  })

  it('takes what no form offers for no answer', () => {
    const form = read({
      when: 'EARLIER',
      seenAt: '30/11/2026',
      sex: 'ANY',
      age: 'old',
      goodFaith: 'on',
      place: '  Gate 3 ',
    })
    expect(form).toMatchObject({ seenAt: null, sex: null, age: null, goodFaith: false, place: 'Gate 3' })
    expect(read({ when: 'EARLIER', seenAt: '2026-02-31T25:00' }).seenAt).toBeNull()
  })
})
