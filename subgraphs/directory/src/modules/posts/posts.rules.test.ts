import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appointmentFaults, endFaults, isHeld, overlap, type Period } from './posts.rules.js'

const at = (day: number) => new Date(Date.UTC(2026, 0, 1 + day))
const period = fc
  .tuple(fc.integer({ min: 0, max: 50 }), fc.option(fc.integer({ min: 1, max: 50 })))
  .map(([from, length]): Period => ({ heldFrom: at(from), heldUntil: length === null ? null : at(from + length) }))

describe('a post', () => {
  it('is held from its first instant until just before its end', () => {
    const post = { heldFrom: at(1), heldUntil: at(3) }
    expect([0, 1, 2, 3].map((day) => isHeld(post, at(day)))).toEqual([false, true, true, false])
    expect(isHeld({ heldFrom: at(1), heldUntil: null }, at(900))).toBe(true)
  })

  it('overlaps another exactly where both are held on some day', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const together = Array.from({ length: 110 }, (_, day) => isHeld(a, at(day)) && isHeld(b, at(day))).includes(
          true,
        )
        expect(overlap(a, b)).toBe(together)
        expect(overlap(b, a)).toBe(together)
      }),
    )
  })
})

describe('an appointment', () => {
  const now = at(10)
  const good = { role: 'DCPO', heldFrom: now, heldUntil: null } as const

  it('needs an office that has posts of the role', () => {
    expect(appointmentFaults(good, { kind: 'DCPU' }, now)).toEqual([])
    expect(appointmentFaults(good, { kind: 'CWC' }, now).map(({ path }) => path)).toEqual(['role'])
    expect(appointmentFaults({ ...good, role: 'CITIZEN' }, { kind: 'DCPU' }, now)).toHaveLength(1)
  })

  it('may begin in the past, but not end there', () => {
    expect(appointmentFaults({ ...good, heldFrom: at(1) }, { kind: 'DCPU' }, now)).toEqual([])
    for (const heldUntil of [at(1), at(0), now]) {
      const faults = appointmentFaults({ ...good, heldFrom: at(1), heldUntil }, { kind: 'DCPU' }, now)
      expect(faults.map(({ path }) => path)).toEqual(['heldUntil'])
    }
  })
})

describe('an end', () => {
  it('is now or later, and after the beginning', () => {
    const now = at(10)
    expect(endFaults({ heldFrom: at(1), heldUntil: null }, now, now)).toEqual([])
    expect(endFaults({ heldFrom: at(1), heldUntil: null }, at(20), now)).toEqual([])
    expect(endFaults({ heldFrom: at(1), heldUntil: null }, at(9), now)).toHaveLength(1)
    expect(endFaults({ heldFrom: at(15), heldUntil: null }, at(12), now)).toHaveLength(1)
  })
})
