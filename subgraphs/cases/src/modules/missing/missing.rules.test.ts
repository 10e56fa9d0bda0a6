import { roleCodes } from '@vatsalya/access'
import { isClockCode } from '@vatsalya/clocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING_STAGES } from '../../database/tables.js'
import { CLOCKS_OF_STAGE, nextStages, TRACED, TRANSITIONS, transition, UNTRACED } from './missing.rules.js'

const stage = fc.constantFrom(...MISSING_STAGES)
const role = fc.constantFrom(...roleCodes())

describe('the table of transitions', () => {
  it('names each step once, and reaches every stage from the report', () => {
    const steps = TRANSITIONS.map(({ from, to }) => `${from} ${to}`)
    expect(new Set(steps).size).toBe(steps.length)
    const reached = new Set(['REPORTED'])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const { from, to } of TRANSITIONS) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...MISSING_STAGES].sort())
  })

  it('never leads back, so a closed case stays closed and a traced child is not missing again', () => {
    fc.assert(
      fc.property(stage, fc.array(role, { maxLength: 12 }), (from, roles) => {
        const seen = new Set([from])
        let at = from
        for (const acting of roles) {
          const next = nextStages(at, acting)[0]
          if (!next) continue
          expect(seen.has(next)).toBe(false)
          expect(TRACED.includes(at) && UNTRACED.includes(next)).toBe(false)
          seen.add(next)
          at = next
        }
      }),
    )
  })

  it('offers a role exactly the steps that it may take', () => {
    fc.assert(
      fc.property(stage, stage, role, (from, to, acting) => {
        const step = transition(from, to)
        expect(nextStages(from, acting).includes(to)).toBe(step?.by.includes(acting) ?? false)
      }),
    )
    expect(nextStages('REPORTED', null)).toEqual([])
  })

  it('lets only police and AHTU move a case', () => {
    expect(new Set(TRANSITIONS.flatMap(({ by }) => [...by]))).toEqual(new Set(['POLICE_STATION', 'AHTU']))
  })
})

describe('the clocks of the stages', () => {
  it('are in the catalogue, and whatever starts is stopped on every way to the end', () => {
    const stops = (at: string): Set<string> => {
      const here = MISSING_STAGES.filter((name) => name === at).flatMap((name) => CLOCKS_OF_STAGE[name].stops)
      const ways = TRANSITIONS.filter(({ from }) => from === at).map(({ to }) => stops(to))
      const always = ways.length === 0 ? [] : [...(ways[0] ?? [])].filter((code) => ways.every((way) => way.has(code)))
      return new Set([...here, ...always])
    }
    for (const name of MISSING_STAGES) {
      for (const code of CLOCKS_OF_STAGE[name].starts) {
        expect(isClockCode(code)).toBe(true)
        for (const { to } of TRANSITIONS.filter(({ from }) => from === name)) expect(stops(to)).toContain(code)
      }
    }
  })
})
