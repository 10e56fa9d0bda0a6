import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  advanceClock,
  CLOCKS,
  type ClockEvent,
  type ClockRow,
  isClockCode,
  startClock,
  stateAt,
  usedFraction,
} from './index.js'

const holder = { officeId: 'o', stateCode: 'IN-BR', districtCode: '212' }
const MINUTE = 60_000
const iso = (time: number) => new Date(time).toISOString()
const codes = [...CLOCKS.keys()].filter(isClockCode)

const started = (of: readonly (typeof codes)[number][]) =>
  fc
    .record({
      code: fc.constantFrom(...of),
      at: fc.date({ min: new Date('2023-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
    })
    .map(({ code, at }) => startClock({ id: 'c', code, subjectId: 's', holder, at }))

const anyClock = started(codes)
const journeyClock = started(['CNCP_PRODUCE', 'CCL_PRODUCE', 'SEPARATED_REPORT'])

/** Lets happen what is allowed, leaves out the rest. */
const follow = (row: ClockRow, events: readonly ClockEvent[]) =>
  events.reduce((now, event) => {
    const result = advanceClock(now, event)
    return result.ok ? result.row : now
  }, row)

/** Disjoint stretches within the lawful time, as fractions of it. */
const stretches = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 8 })
  .map((marks) => marks.sort((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((from, i) => (i % 2 === 0 && marks[i + 1] !== undefined ? [[from, marks[i + 1] ?? 0]] : [])),
  )

const inside = (row: ClockRow, percent: number) =>
  Math.round(row.startedAt.getTime() + ((row.dueAt.getTime() - row.startedAt.getTime()) * percent) / 100)

const pausesOf = (row: ClockRow, all: readonly (readonly number[])[]) =>
  all.map(([from = 0, to = 0]): ClockEvent[] => [
    { type: 'paused', at: iso(inside(row, from)), reason: 'stay' },
    { type: 'resumed', at: iso(inside(row, to)) },
  ])

const minutes = fc.integer({ min: 0, max: 5000 }).map((count) => count * MINUTE)
const script = fc.array(
  fc.oneof(
    fc.record({ type: fc.constant('paused' as const), after: minutes }),
    fc.record({ type: fc.constant('resumed' as const), after: minutes }),
    fc.record({ type: fc.constant('extended' as const), after: minutes, by: minutes }),
    fc.record({ type: fc.constant('journeyed' as const), after: minutes, long: minutes }),
    fc.record({ type: fc.constant('handedOver' as const), after: minutes }),
  ),
  { maxLength: 12 },
)

/** A script told of a clock, event after event. */
function play(row: ClockRow, steps: typeof script extends fc.Arbitrary<infer S> ? S : never): ClockRow {
  let time = row.startedAt.getTime()
  return steps.reduce((now, step) => {
    time += step.after
    const at = iso(time)
    if (step.type === 'paused') return follow(now, [{ type: 'paused', at, reason: 'stay' }])
    if (step.type === 'extended')
      return follow(now, [{ type: 'extended', at, order: '1/2026', until: iso(now.dueAt.getTime() + step.by) }])
    if (step.type === 'journeyed')
      return follow(now, [{ type: 'journeyed', at, departedAt: iso(time - step.long), arrivedAt: at }])
    return follow(now, [step.type === 'resumed' ? { type: 'resumed', at } : { type: 'handedOver', at, holder }])
  }, row)
}

describe('a clock, whatever happens', () => {
  it('is moved by pauses by exactly as long as they last, never earlier', () => {
    fc.assert(
      fc.property(anyClock, stretches, (row, all) => {
        const long = all.reduce((sum, [from = 0, to = 0]) => sum + inside(row, to) - inside(row, from), 0)
        expect(follow(row, pausesOf(row, all).flat()).dueAt.getTime()).toBe(row.dueAt.getTime() + long)
      }),
    )
  })

  it('does not mind the order in which pauses were recorded', () => {
    const shuffled = fc.tuple(anyClock, stretches).chain(([row, all]) => {
      const pauses = pausesOf(row, all)
      return fc.tuple(fc.constant(row), fc.constant(pauses), fc.shuffledSubarray(pauses, { minLength: pauses.length }))
    })
    fc.assert(
      fc.property(shuffled, ([row, pauses, other]) => {
        expect(follow(row, other.flat()).dueAt).toEqual(follow(row, pauses.flat()).dueAt)
      }),
    )
  })

  it('leaves journeys out of 24-hour clocks, and overlapping ones out once', () => {
    const journeys = fc.array(fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 0, max: 4000 })), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(journeyClock, journeys, (row, all) => {
        const begin = row.startedAt.getTime()
        const events = all.map(([from, long]): ClockEvent => {
          const arrivedAt = iso(begin + (from + long) * MINUTE)
          return { type: 'journeyed', at: arrivedAt, departedAt: iso(begin + from * MINUTE), arrivedAt }
        })
        const travelled = new Set(all.flatMap(([from, long]) => Array.from({ length: long }, (_, i) => from + i)))
        // The naive count: minute by minute, 24 hours that nobody travelled.
        let minute = 0
        for (let left = 1440; left > 0; minute += 1) if (!travelled.has(minute)) left -= 1
        const due = (follow(row, events).dueAt.getTime() - begin) / MINUTE
        expect(due).toBe(minute)
      }),
    )
  })

  it('never falls due earlier, never starts again', () => {
    fc.assert(
      fc.property(anyClock, script, (row, steps) => {
        const now = play(row, steps)
        expect(now.dueAt.getTime()).toBeGreaterThanOrEqual(row.dueAt.getTime())
        expect(now.startedAt).toEqual(row.startedAt)
        expect(now.warnAt <= now.dueAt && now.warnAt >= now.startedAt).toBe(true)
      }),
    )
  })

  it('is frozen by its stop', () => {
    fc.assert(
      fc.property(anyClock, script, script, minutes, (row, before, later, long) => {
        const lived = play(row, before)
        const stopped = follow(lived, [{ type: 'stopped', at: iso(row.startedAt.getTime() + long) }])
        expect(play(stopped, later)).toEqual(stopped)
        const much = new Date(row.startedAt.getTime() + 1e12)
        expect(stateAt(stopped, much)).toBe('STOPPED')
        expect(usedFraction(stopped, much)).toBe(usedFraction(stopped, row.startedAt))
      }),
    )
  })

  it('goes from running to due soon to passed and not back, while its used part grows', () => {
    const order = ['RUNNING', 'DUE_SOON', 'BREACHED', 'STOPPED']
    fc.assert(
      fc.property(anyClock, script, fc.array(minutes.map((one) => one * 50)), (row, steps, times) => {
        const now = play(row, steps)
        if (now.pausedSince) return
        const at = times.sort((a, b) => a - b).map((time) => new Date(row.startedAt.getTime() + time))
        const states = at.map((time) => order.indexOf(stateAt(now, time)))
        expect(states).toEqual([...states].sort((a, b) => a - b))
        const used = at.map((time) => usedFraction(now, time))
        expect(used).toEqual([...used].sort((a, b) => a - b))
      }),
    )
  })

  it('comes to the same row when it is read back from JSON', () => {
    fc.assert(
      fc.property(anyClock, script, (row, steps) => {
        const now = play(row, steps)
        const read: ClockRow = { ...now, events: JSON.parse(JSON.stringify(now.events)) }
        const stop: ClockEvent = { type: 'stopped', at: iso(now.dueAt.getTime()) }
        expect(follow(read, [stop])).toEqual(follow(now, [stop]))
      }),
    )
  })
})
