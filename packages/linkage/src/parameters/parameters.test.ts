import { describe, expect, it } from 'vitest'
import { FIELD_NAMES } from '../fields/field.js'
import { DEFAULT_PARAMETERS } from './default.js'
import { LEARNT } from './learnt.generated.js'
import { readParameters } from './parameters.js'

const copy = () => structuredClone(DEFAULT_PARAMETERS)

describe('parameters', () => {
  it('come with a version and rows that are distributions', () => {
    expect(DEFAULT_PARAMETERS.version).toMatch(/^1\.[0-9a-f]{8}$/)
    for (const { m } of [DEFAULT_PARAMETERS.found, DEFAULT_PARAMETERS.sighting]) {
      for (const name of FIELD_NAMES) {
        for (const row of m[name]) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 2)
      }
    }
  })

  it('are small', () => {
    expect(JSON.stringify(LEARNT).length).toBeLessThan(400_000)
  })

  it('of another format are refused in one sentence', () => {
    expect(() => readParameters({ ...copy(), format: 2 })).toThrow(/another format than 1/)
    expect(() => readParameters(null)).toThrow(/another format/)
  })

  it('whose tables do not fit are refused by name', () => {
    const changed = copy()
    changed.found.m.sex = [[1]]
    expect(() => readParameters(changed)).toThrow(/do not fit.*"sex"/)
  })
})
