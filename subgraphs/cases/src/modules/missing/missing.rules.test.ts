import { roleCodes } from '@vatsalya/access'
import { clockDefinition, isClockCode } from '@vatsalya/clocks'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MISSING_ACTS, MISSING_STAGES } from '../../database/tables.js'
import { ACTS } from './acts.data.js'
import { CLOCK_OF_DUTY, CLOCKS_OF_STAGE } from './clocks.rules.js'
import {
  actLine,
  ENDED,
  type MissingStage,
  mayAct,
  nextActs,
  type Standing,
  TRACED,
  transition,
  UNTRACED,
} from './missing.rules.js'
import { BNS_SINCE, penalCodeOn, sectionsFault, USUAL_SECTIONS } from './penal-code.rules.js'

const stage = fc.constantFrom(...MISSING_STAGES)
const act = fc.constantFrom(...MISSING_ACTS)
const standing: fc.Arbitrary<Standing> = fc.record({
  role: fc.constantFrom(...roleCodes(), null),
  service: fc.boolean(),
  holds: fc.boolean(),
  offered: fc.boolean(),
})
const handOver = fc.record({ zeroFir: fc.boolean(), open: fc.boolean() })
const ways = ACTS.flatMap(({ from, to }) => (to ? from.map((at) => ({ from: at, to })) : []))

describe('the table of acts', () => {
  it('has every act, no act twice in a stage, and one way between two stages', () => {
    expect(new Set(ACTS.map((line) => line.act))).toEqual(new Set(MISSING_ACTS))
    const lines = ACTS.flatMap((line) => line.from.map((from) => `${from} ${line.act}`))
    expect(new Set(lines).size).toBe(lines.length)
    expect(new Set(ways.map(({ from, to }) => `${from} ${to}`)).size).toBe(ways.length)
  })

  it('reaches every stage from the report, and leads out of every stage that is no end', () => {
    const reached = new Set<MissingStage>(['REPORTED'])
    for (let size = 0; size < reached.size; ) {
      size = reached.size
      for (const { from, to } of ways) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...MISSING_STAGES].sort())
    for (const at of MISSING_STAGES) expect(ways.some(({ from }) => from === at)).toBe(!ENDED.includes(at))
  })

  it('never leads back: an ended report stays ended, and a traced child is not missing again', () => {
    fc.assert(
      fc.property(stage, fc.array(standing, { maxLength: 20 }), handOver, (from, posts, state) => {
        const seen = new Set([from])
        let at = from
        for (const post of posts) {
          const next = nextActs(at, post, state).find(({ to }) => to !== null)?.to
          if (!next) continue
          expect(seen.has(next)).toBe(false)
          expect(TRACED.includes(at) && UNTRACED.includes(next)).toBe(false)
          seen.add(next)
          at = next
        }
      }),
    )
  })

  it('refuses whatever is not in it, to every role, however it stands to the report', () => {
    fc.assert(
      fc.property(stage, act, standing, handOver, (from, tried, post, state) => {
        const line = actLine(from, tried)
        const offered = nextActs(from, post, state).some((next) => next.act === tried)
        if (!line || !mayAct(line, post)) expect(offered).toBe(false)
        else if (!tried.endsWith('_HAND_OVER')) expect(offered).toBe(true)
      }),
      { numRuns: 2_000 },
    )
  })

  it('lets nobody act but stations, the AHTU and the orders of a committee', () => {
    fc.assert(
      fc.property(stage, standing, handOver, (from, post, state) => {
        if (post.service || post.role === 'POLICE_STATION' || post.role === 'AHTU') return
        expect(nextActs(from, post, state)).toEqual([])
      }),
    )
  })

  it('keeps the FIR, the search and the closing for the station that holds the report', () => {
    const other: Standing = { role: 'POLICE_STATION', service: false, holds: false, offered: false }
    for (const tried of ['REGISTER_FIR', 'START_SEARCH', 'CLOSE', 'WITHDRAW', 'OFFER_HAND_OVER'] as const) {
      const line = ACTS.find((each) => each.act === tried)
      expect(line && mayAct(line, other), tried).toBe(false)
    }
    // Whoever finds her, finds her.
    expect(transition('UNDER_SEARCH', 'TRACED')?.by).toContain('ANY_STATION')
  })

  it('answers a hand-over only where one is open, and offers one only under a zero FIR', () => {
    fc.assert(
      fc.property(stage, standing, handOver, (from, post, { zeroFir, open }) => {
        for (const next of nextActs(from, post, { zeroFir, open })) {
          if (next.act === 'OFFER_HAND_OVER') expect(zeroFir && !open && post.holds).toBe(true)
          else if (next.act === 'ACCEPT_HAND_OVER') expect(open && post.offered).toBe(true)
          else if (next.act.endsWith('_HAND_OVER')) expect(open).toBe(true)
        }
      }),
    )
  })
})

describe('the clocks of the stages', () => {
  it('are in the catalogue, and whatever starts is stopped on every way to the end', () => {
    const stops = (at: MissingStage): Set<string> => {
      const next = ways.filter(({ from }) => from === at).map(({ to }) => stops(to))
      const always = [...(next[0] ?? [])].filter((code) => next.every((way) => way.has(code)))
      return new Set([...CLOCKS_OF_STAGE[at].stops, ...always])
    }
    for (const name of MISSING_STAGES) {
      for (const code of CLOCKS_OF_STAGE[name].starts) {
        expect(isClockCode(code)).toBe(true)
        for (const { to } of ways.filter(({ from }) => from === name))
          expect(stops(to), `${name} ${code}`).toContain(code)
      }
    }
  })

  it('of a duty recur', () => {
    for (const code of Object.values(CLOCK_OF_DUTY)) expect(clockDefinition(code).recurs).not.toBeNull()
  })
})

describe('the law of the offence', () => {
  it('is that of the day on which the child went missing', () => {
    expect(penalCodeOn('2024-06-30')).toBe('IPC')
    expect(penalCodeOn(BNS_SINCE)).toBe('BNS')
    expect(penalCodeOn('2024-02-29')).toBe('IPC')
  })

  it('refuses sections of the other law alone, and takes special laws', () => {
    for (const day of ['2020-01-01', '2026-01-15']) {
      expect(sectionsFault(USUAL_SECTIONS[penalCodeOn(day)], day)).toBeNull()
      expect(sectionsFault('POCSO Act s.8', day)).toBeNull()
      expect(sectionsFault('BNS 137(2), IPC 363', day)).toBeNull()
    }
    expect(sectionsFault('IPC 363', '2026-01-15')).toContain('BNS')
    expect(sectionsFault('bns 137', '2020-01-01')).toContain('IPC')
  })
})
