import { describe, expect, it } from 'vitest'
import {
  advanceClock,
  breachAt,
  type ClockCode,
  type ClockEvent,
  type ClockRow,
  clockAsOf,
  endOfIndianDay,
  nextClock,
  startClock,
  stateAt,
  stoppedInTime,
  toAnnounce,
  toClock,
  usedFraction,
} from './index.js'

const patna = { officeId: 'patna', stateCode: 'IN-BR', districtCode: '212' }
const pune = { officeId: 'pune', stateCode: 'IN-MH', districtCode: '490' }
const ist = (text: string) => new Date(`${text}+05:30`)
const start = (code: ClockCode, at: string) =>
  startClock({ id: 'clock', code, subjectId: 'case', holder: patna, at: ist(at) })

function after(row: ClockRow, ...events: ClockEvent[]): ClockRow {
  return events.reduce((now, event) => {
    const result = advanceClock(now, event)
    if (!result.ok) throw new Error(result.fault.message)
    return result.row
  }, row)
}

const faultOf = (row: ClockRow, event: ClockEvent) => {
  const result = advanceClock(row, event)
  return result.ok ? null : result.fault.code
}
const at = (text: string) => `${text}+05:30`

describe('limits of the calendar', () => {
  it.each([
    ['31 January and a month', 'CCI_PROV', '2026-01-31T10:00:00', '2026-02-28'],
    ['31 January and a month in a leap year', 'CCI_PROV', '2028-01-31T10:00:00', '2028-02-29'],
    ['29 February and five years', 'CCI_REG', '2028-02-29T10:00:00', '2033-02-28'],
    ['four months over the new year', 'MISSING_AHTU', '2026-10-31T23:00:00', '2027-02-28'],
    ['fifteen days', 'CNCP_SIR', '2028-02-20T00:00:00', '2028-03-06'],
    ['the last minute of a day', 'CCI_PROV', '2026-11-24T23:59:59', '2026-12-24'],
    ['the first minute of the next', 'CCI_PROV', '2026-11-25T00:00:00', '2026-12-25'],
    ['a quarter', 'CCL_CJM_REVIEW', '2026-11-24T10:00:00', '2026-12-31'],
    ['a half-year', 'CCL_HLC_REVIEW', '2028-02-29T10:00:00', '2028-06-30'],
    ['three working days over a weekend', 'CARINGS_UPLOAD', '2026-11-26T17:00:00', '2026-12-01'],
  ] as const)('%s', (_what, code, from, day) => {
    expect(start(code, from).dueAt).toEqual(endOfIndianDay(day))
  })

  it('runs hours over midnight and over 29 February to the minute', () => {
    expect(start('CNCP_PRODUCE', '2028-02-28T23:59:00').dueAt).toEqual(ist('2028-02-29T23:59:00'))
  })

  it('keeps a recurring duty from sliding', () => {
    const first = start('MISSING_AHTU_REPORT', '2026-01-31T10:00:00')
    const second = nextClock(first, 'second')
    expect(first.dueAt).toEqual(endOfIndianDay('2026-04-30'))
    expect(second?.startedAt).toEqual(ist('2026-05-01T00:00:00'))
    expect(second?.dueAt).toEqual(endOfIndianDay('2026-07-31'))
    expect(second && nextClock(second, 'third')?.dueAt).toEqual(endOfIndianDay('2026-10-31'))
  })

  it('counts the next inspection from the last visit, and once only where the law says once', () => {
    const due = start('CCI_INSPECT', '2026-01-10T10:00:00')
    expect(nextClock(due, 'next')).toBeNull()
    const visited = after(due, { type: 'stopped', at: at('2026-03-02T11:00:00') })
    expect(nextClock(visited, 'next')?.dueAt).toEqual(endOfIndianDay('2026-06-02'))
    expect(nextClock(start('CNCP_FINAL', '2026-01-10T10:00:00'), 'next')).toBeNull()
  })

  it('refuses a clock before its law, and another length for a limit of law', () => {
    expect(() => start('CWC_COMPLAINT', '2022-08-31T23:59:00')).toThrow(RangeError)
    expect(start('CWC_COMPLAINT', '2022-09-01T00:00:00').code).toBe('CWC_COMPLAINT')
    const limit = { unit: 'DAYS', amount: 2 } as const
    const fixed = { id: 'x', subjectId: 'x', holder: patna, at: ist('2026-01-01T10:00:00'), limit }
    expect(() => startClock({ ...fixed, code: 'CNCP_FINAL' })).toThrow(RangeError)
    expect(startClock({ ...fixed, code: 'SEARCH_FOLLOW_UP' }).dueAt).toEqual(endOfIndianDay('2026-01-03'))
  })
})

describe('a production in 24 hours', () => {
  const received = start('CNCP_PRODUCE', '2026-11-24T21:40:00')

  it('leaves out a journey that crosses days', () => {
    const journey = {
      type: 'journeyed',
      at: at('2026-11-26T13:00:00'),
      departedAt: at('2026-11-24T23:00:00'),
      arrivedAt: at('2026-11-26T12:30:00'),
    } as const
    const row = after(received, journey)
    expect(row.dueAt).toEqual(ist('2026-11-27T11:10:00'))
    expect(stateAt(row, ist('2026-11-26T13:00:00'))).toBe('RUNNING')
    expect(usedFraction(row, ist('2026-11-26T12:30:00'))).toBeCloseTo(80 / 1440)
    const produced = after(row, { type: 'stopped', at: at('2026-11-26T14:00:00') })
    expect(stoppedInTime(produced)).toBe(true)
    expect(breachAt(produced, ist('2027-01-01T00:00:00'))).toBeNull()
  })

  it('counts a pause and the journey within it once', () => {
    const row = after(
      received,
      { type: 'paused', at: at('2026-11-25T01:00:00'), reason: 'Journey' },
      {
        type: 'journeyed',
        at: at('2026-11-25T11:00:00'),
        departedAt: at('2026-11-25T01:00:00'),
        arrivedAt: at('2026-11-25T11:00:00'),
      },
      { type: 'resumed', at: at('2026-11-25T11:00:00') },
    )
    expect(row.dueAt).toEqual(ist('2026-11-26T07:40:00'))
  })

  it('warns in the last six hours and is passed one millisecond after the limit', () => {
    expect(stateAt(received, ist('2026-11-25T15:39:59'))).toBe('RUNNING')
    expect(stateAt(received, ist('2026-11-25T15:40:00'))).toBe('DUE_SOON')
    expect(stateAt(received, received.dueAt)).toBe('DUE_SOON')
    expect(stateAt(received, new Date(received.dueAt.getTime() + 1))).toBe('BREACHED')
  })

  it('keeps travel out of clocks that run through it', () => {
    const row = start('POCSO_CWC', '2026-11-24T21:40:00')
    const travelled = after(row, {
      type: 'journeyed',
      at: at('2026-11-25T10:00:00'),
      departedAt: at('2026-11-25T01:00:00'),
      arrivedAt: at('2026-11-25T09:00:00'),
    })
    expect(travelled.dueAt).toEqual(row.dueAt)
  })
})

describe('orders, pauses and transfers', () => {
  const inquiry = start('CCL_INQUIRY', '2026-01-31T11:00:00')

  it('moves the limit by an order, and remembers the first', () => {
    const order = { type: 'extended', at: at('2026-05-20T11:00:00'), order: '12/2026' } as const
    const row = after(inquiry, { ...order, limit: { unit: 'MONTHS', amount: 6 } })
    expect(row.dueAt).toEqual(endOfIndianDay('2026-07-31'))
    expect(row.firstDueAt).toEqual(endOfIndianDay('2026-05-31'))
    expect(row.extendedBy).toBe('12/2026')
    expect(faultOf(row, { ...order, until: at('2026-06-30T23:59:59') })).toBe('NOT_LATER')
  })

  it('stands still while paused, and goes on with what was left', () => {
    const paused = after(inquiry, { type: 'paused', at: at('2026-03-01T10:00:00'), reason: 'Court stay' })
    expect(stateAt(paused, ist('2030-01-01T00:00:00'))).toBe('PAUSED')
    expect(toClock(paused, ist('2026-03-05T00:00:00')).pausedReason).toBe('Court stay')
    const resumed = after(paused, { type: 'resumed', at: at('2026-03-11T10:00:00') })
    expect(resumed.dueAt.getTime() - inquiry.dueAt.getTime()).toBe(10 * 86_400_000)
    expect(resumed.firstDueAt).toBeNull()
  })

  it('goes on in another district, and the breach stays with whom it happened', () => {
    const moved = after(inquiry, { type: 'handedOver', at: at('2026-04-01T10:00:00'), holder: pune })
    expect([moved.dueAt, moved.districtCode, moved.lapsedAt]).toEqual([inquiry.dueAt, '490', null])
    const late = after(moved, { type: 'handedOver', at: at('2026-06-10T10:00:00'), holder: patna })
    expect(late.officeId).toBe('patna')
    expect(breachAt(late, ist('2026-07-01T00:00:00'))).toEqual({ since: inquiry.dueAt, officeId: 'pune' })
    const order = { type: 'extended', at: at('2026-06-12T10:00:00'), order: '4/2026' } as const
    const extended = after(late, { ...order, limit: { unit: 'MONTHS', amount: 6 } })
    expect(stateAt(extended, ist('2026-06-13T00:00:00'))).toBe('RUNNING')
    expect(breachAt(extended, ist('2026-06-13T00:00:00'))?.officeId).toBe('pune')
  })

  it('refuses what the law does not know', () => {
    const stopped = after(inquiry, { type: 'stopped', at: at('2026-06-05T10:00:00') })
    expect(stoppedInTime(stopped)).toBe(false)
    expect(breachAt(stopped, ist('2026-06-05T10:00:00'))?.since).toEqual(inquiry.dueAt)
    expect(faultOf(stopped, { type: 'paused', at: at('2026-06-06T10:00:00'), reason: 'x' })).toBe('STOPPED')
    const [first] = inquiry.events
    expect(first && faultOf(inquiry, first)).toBe('STARTED')
    expect(faultOf(inquiry, { type: 'stopped', at: at('2026-01-01T10:00:00') })).toBe('BEFORE_START')
    expect(faultOf(inquiry, { type: 'paused', at: at('2026-06-01T10:00:00'), reason: 'x' })).toBe('PASSED')
    expect(faultOf(inquiry, { type: 'paused', at: at('2026-02-01T10:00:00'), reason: ' ' })).toBe('NO_REASON')
    expect(faultOf(inquiry, { type: 'resumed', at: at('2026-02-01T10:00:00') })).toBe('NOT_PAUSED')
    expect(() => advanceClock(inquiry, { type: 'stopped', at: '2026-02-01T10:00:00' })).toThrow(RangeError)
  })

  it('tells how it stood on a date', () => {
    const paused = after(inquiry, { type: 'paused', at: at('2026-03-01T10:00:00'), reason: 'Court stay' })
    expect(clockAsOf(paused, ist('2026-02-01T00:00:00'))?.pausedSince).toBeNull()
    expect(clockAsOf(paused, ist('2026-01-01T00:00:00'))).toBeNull()
  })
})

describe('what is told of a clock', () => {
  it('announces each limit twice, and again when an order moved it', () => {
    const row = start('CNCP_FINAL', '2026-01-10T10:00:00')
    const soon = row.warnAt
    expect(toAnnounce(row, ist('2026-02-01T00:00:00'))).toBeNull()
    expect(toAnnounce(row, soon)).toBe('DUE_SOON')
    const told = { ...row, announced: 'DUE_SOON' } as const
    expect(toAnnounce(told, soon)).toBeNull()
    expect(toAnnounce(told, ist('2026-06-01T00:00:00'))).toBe('BREACHED')
    const order = { type: 'extended', at: at('2026-05-01T10:00:00'), order: '7/2026' } as const
    expect(after(told, { ...order, limit: { unit: 'MONTHS', amount: 8 } }).announced).toBe('NONE')
  })

  it('ends a wait without a breach, and speaks three languages', () => {
    const wait = start('SURRENDER_WAIT', '2026-01-10T10:00:00')
    const over = ist('2026-04-01T00:00:00')
    expect(toClock(wait, over)).toMatchObject({ state: 'STOPPED', stoppedAt: wait.dueAt })
    expect([breachAt(wait, over), toAnnounce(wait, over)]).toEqual([null, null])
    expect(toClock(wait, over, 'hi').label).toBe('माता-पिता के पुनर्विचार का समय')
  })
})
