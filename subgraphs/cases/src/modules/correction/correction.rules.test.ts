import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asItStood, correctedFields, type Facts, inWords, type Past, replaced } from './correction.rules.js'

const day = (n: number) => new Date(Date.UTC(2026, 0, n))

describe('corrections', () => {
  it('give back the record of every day, whatever was changed in whichever order', () => {
    const change = fc.record(
      { name: fc.string(), wearing: fc.option(fc.string()), marks: fc.array(fc.string()) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const days: Facts[] = [{ name: 'Asha', wearing: null, marks: [] }]
        const past: Past[] = []
        for (const [n, told] of changes.entries()) {
          const stood = days.at(-1) ?? {}
          past.push({ at: day(n + 2), before: replaced(stood, told) })
          days.push({ ...stood, ...told })
        }
        const now = days.at(-1) ?? {}
        for (const [n, stood] of days.entries()) expect(asItStood(now, past, day(n + 1))).toEqual(stood)
      }),
    )
  })

  it('tell the value before and after each of them', () => {
    const past = [
      { at: day(3), before: { name: 'Ashu' } },
      { at: day(2), before: { name: null, wearing: 'Blue' } },
    ]
    const stands = { name: 'Asha', wearing: 'Red' }
    expect(past.map((of) => correctedFields(stands, past, of))).toEqual([
      [{ field: 'name', before: 'Ashu', after: 'Asha' }],
      [
        { field: 'name', before: null, after: 'Ashu' },
        { field: 'wearing', before: 'Blue', after: 'Red' },
      ],
    ])
  })

  it('say nothing of a fact that is told again as it stands', () => {
    expect(replaced({ name: 'Asha', marks: ['Scar'] }, { name: 'Asha', marks: ['Scar'], wearing: undefined })).toEqual(
      {},
    )
  })

  it('are told in words', () => {
    expect(inWords(['Scar', 'Mole'])).toBe('Scar; Mole')
    expect(inWords([{ name: 'Sunita', relation: 'Mother', phone: null }])).toBe('Sunita, Mother')
    expect(inWords([])).toBeNull()
  })
})
