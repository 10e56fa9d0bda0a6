import { describe, expect, it } from 'vitest'
import { CLOCKS, clockDefinition, endOfIndianDay, isClockCode } from '../index.js'
import { OWNERS } from './owners.data.js'

describe('catalogue of clocks', () => {
  it.each([...CLOCKS.values()])('$code can be computed, has a source, and is told in three scripts', (clock) => {
    expect(isClockCode(clock.code)).toBe(true)
    expect(clock.limit.amount).toBeGreaterThan(0)
    expect(clock.source).not.toBe('')
    expect(clock.label.en).toMatch(/^[\p{Script=Latin}\p{N}\p{P} ]+$/u)
    expect(clock.label.hi).toMatch(/\p{Script=Devanagari}/u)
    expect(clock.label.ur).toMatch(/\p{Script=Arabic}/u)
    expect(endOfIndianDay(clock.effectiveFrom)).toBeInstanceOf(Date)
    if (clock.recurs === 'CALENDAR') expect(12 % clock.limit.amount).toBe(0)
  })

  it('knows no other code', () => {
    expect(() => clockDefinition('NO_SUCH')).toThrow(RangeError)
    expect(isClockCode('NO_SUCH')).toBe(false)
  })

  it('names each owner in three languages', () => {
    for (const { en, hi, ur } of Object.values(OWNERS)) expect([en, hi, ur].every((text) => text.length > 2)).toBe(true)
  })
})
