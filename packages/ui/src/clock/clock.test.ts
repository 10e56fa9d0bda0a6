import { describe, expect, it } from 'vitest'
import { uiMessages } from '../messages/index.js'
import { barShapes, OVERRUN } from './geometry.js'
import { byUrgency, type ClockShape, isDueSoon, readClock } from './reading.js'
import { clockWords } from './words.js'

const NOW = Date.parse('2026-11-24T16:10:00Z')
const HOUR = 3_600_000
const DAY = 24 * HOUR

function clock(from: number, due: number, more: Partial<ClockShape> = {}): ClockShape {
  const at = (distance: number) => new Date(NOW + distance).toISOString()
  const base = { code: 'X', label: 'Produce', source: 's.31', state: 'RUNNING' } as const
  return { ...base, startedAt: at(from), dueAt: at(due), ...more }
}
const stopped = (at: number): Partial<ClockShape> => ({ state: 'STOPPED', stoppedAt: new Date(NOW + at).toISOString() })

describe('reading', () => {
  it.each([
    ['running', clock(-10 * DAY, 90 * DAY)],
    ['dueSoon', clock(-18.1 * HOUR, 5.9 * HOUR)],
    ['passed', clock(-25 * HOUR, -1)],
    ['passed', clock(-1 * HOUR, 10 * DAY, { state: 'BREACHED' })],
    ['paused', clock(-10 * DAY, 1 * HOUR, { state: 'PAUSED' })],
    ['stopped', clock(-40 * HOUR, -16 * HOUR, stopped(-17 * HOUR))],
    ['stoppedLate', clock(-40 * HOUR, -16 * HOUR, stopped(-15 * HOUR))],
  ] as const)('is %s', (face, subject) => {
    expect(readClock(subject, NOW).face).toBe(face)
  })
  it('goes on after the server told the state', () => {
    const told = clock(-23 * HOUR, 1 * HOUR, { state: 'DUE_SOON' })
    expect(readClock(told, NOW + 2 * HOUR).face).toBe('passed')
  })
  it('begins to be due in the last quarter or the last six hours', () => {
    expect(isDueSoon(30 * DAY, 120 * DAY)).toBe(true)
    expect(isDueSoon(31 * DAY, 120 * DAY)).toBe(false)
    expect(isDueSoon(5 * HOUR, 10 * HOUR)).toBe(true)
  })
  it('says where the first limit stood', () => {
    const extended = clock(-10 * DAY, 30 * DAY, { firstDueAt: new Date(NOW + 10 * DAY).toISOString() })
    expect(readClock(extended, NOW).firstLimit).toBe(0.5)
    expect(readClock(clock(-1, 1), NOW).firstLimit).toBeNull()
  })
  it('survives a limit of no length', () => {
    expect(readClock(clock(0, 0), NOW)).toMatchObject({ used: 1, face: 'dueSoon' })
  })
  it('puts what passed first and what is over last', () => {
    const passed = clock(-3 * DAY, -1 * DAY)
    const soon = clock(-3 * DAY, 1 * HOUR)
    const done = clock(-9 * DAY, -5 * DAY, stopped(-6 * DAY))
    expect([done, soon, passed].sort(byUrgency)).toEqual([passed, soon, done])
  })
})

describe('geometry', () => {
  it('mirrors time in Urdu', () => {
    const reading = readClock(clock(-3 * DAY, 7 * DAY), NOW)
    expect(barShapes(reading, 'ltr')).toMatchObject({ fill: { x: 0, width: 30 }, post: 100 })
    expect(barShapes(reading, 'rtl')).toMatchObject({ fill: { x: 70, width: 30 }, post: 0 })
  })
  it('reaches beyond the post when the limit passed, more the later, and never too far', () => {
    const beyond = (late: number) => barShapes(readClock(clock(-24 * HOUR - late, -late), NOW), 'ltr').overrun
    expect(beyond(60_000)).toBeGreaterThanOrEqual(OVERRUN.least)
    expect(beyond(10 * HOUR)).toBeGreaterThan(beyond(1 * HOUR))
    expect(beyond(900 * DAY)).toBeLessThanOrEqual(OVERRUN.most)
    expect(barShapes(readClock(clock(-1 * HOUR, 30 * HOUR), NOW), 'ltr').overrun).toBe(0)
  })
  it('keeps the hatch of a pause on the bar', () => {
    const late = readClock(clock(-99 * DAY, 1 * DAY, { state: 'PAUSED' }), NOW)
    expect(barShapes(late, 'ltr').hatch).toEqual({ x: 82, width: 18 })
    expect(barShapes(late, 'rtl').hatch).toEqual({ x: 0, width: 18 })
  })
  it('ticks what is over, the late inside the full bar', () => {
    const inTime = readClock(clock(-40 * HOUR, -16 * HOUR, stopped(-28 * HOUR)), NOW)
    const late = readClock(clock(-40 * HOUR, -16 * HOUR, stopped(-15 * HOUR)), NOW)
    expect(barShapes(inTime, 'ltr')).toMatchObject({ tick: 50, fill: { width: 50 } })
    expect(barShapes(late, 'ltr')).toMatchObject({ fill: { width: 100 } })
    expect(barShapes(late, 'ltr').tick).toBeLessThan(100)
  })
})

describe('words', () => {
  const say = (subject: ClockShape) => {
    const reading = readClock(subject, NOW)
    return clockWords(subject, reading, uiMessages.translator('en'), 'en')
  }
  it.each([
    [clock(-74 * DAY, 46 * DAY), '46 days left'],
    [clock(-9 * DAY, 80 * 60_000), '1 h 20 min left'],
    [clock(-26 * HOUR, -2 * HOUR), 'passed 2 h ago'],
    [
      clock(-9 * DAY, 29 * DAY, { state: 'PAUSED', pausedReason: 'court stay', pausedSince: '2026-11-22T16:10:00Z' }),
      'paused: court stay, 31 days left',
    ],
    [clock(-9 * DAY, 31 * DAY, { state: 'PAUSED', pausedReason: 'court stay' }), 'paused: court stay'],
    [clock(-40 * HOUR, -16 * HOUR, stopped(-29 * HOUR)), 'done in 11 h'],
    [clock(-40 * HOUR, -16 * HOUR, stopped(-13 * HOUR)), 'done 3 h late'],
  ])('%#', (subject, words) => {
    expect(say(subject).main).toBe(words)
  })
  it('names label, section, words and limit, and the order that moved it', () => {
    const firstDueAt = new Date(NOW + 9 * DAY).toISOString()
    const { name, note } = say(clock(-60 * DAY, 30 * DAY, { firstDueAt, extendedBy: 'order 12/2026' }))
    expect(note).toBe('extended by order 12/2026 to 24 Dec')
    expect(name).toBe('Produce, s.31, 30 days left, extended by order 12/2026 to 24 Dec, due 24 Dec 2026, 21:40')
  })
})
