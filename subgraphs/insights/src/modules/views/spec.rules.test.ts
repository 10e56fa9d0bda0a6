import { readFileSync } from 'node:fs'
import { issuesOf } from '@vatsalya/subgraph-kit'
import { describe, expect, it } from 'vitest'
import { DOMAINS } from '../../database/words.js'
import { CATALOGUE } from './catalogue.rules.js'
import { chartFault, readSpec, specInput } from './spec.rules.js'

const spec = {
  domain: 'CASES',
  measures: ['REPORTED'],
  dimensions: ['STATE'],
  period: { kind: 'LAST_12_MONTHS' },
  presentation: 'CHART',
  chart: 'STATE_MAP',
} as const

const faults = (more: object) => {
  const { error } = specInput.safeParse({ ...spec, ...more })
  return error ? issuesOf(error).map(({ path }) => path) : []
}

describe('a specification', () => {
  it('is taken where the domain knows its names', () => {
    expect(faults({})).toEqual([])
    expect(specInput.parse(spec)).toMatchObject({
      period: { kind: 'LAST_12_MONTHS', from: null, to: null },
      filter: { stateCode: null, districtCode: null },
    })
  })

  it('says its fault at the field', () => {
    expect(faults({ measures: [] })).toEqual(['measures'])
    expect(faults({ measures: ['REPORTED', 'REPORTED'] })).toEqual(['measures'])
    expect(faults({ measures: ['HOMES'] })).toEqual(['measures'])
    expect(faults({ dimensions: ['SUBJECT'], presentation: 'TABLE' })).toEqual(['dimensions'])
    expect(faults({ period: { kind: 'FIXED' } })).toEqual(['period.from'])
    expect(faults({ period: { kind: 'FIXED', from: '2026-02-01', to: '2026-01-01' } })).toEqual(['period.to'])
    expect(faults({ filter: { stateCode: 'IN-XX' } })).toEqual(['filter.stateCode'])
    expect(faults({ dimensions: ['SEX'] })).toEqual(['chart'])
    expect(faults({ dimensions: ['SEX'], presentation: 'TABLE' })).toEqual([])
  })

  it('cannot narrow scheme money to a district', () => {
    const scheme = { domain: 'SCHEME', measures: ['RELEASED'], filter: { districtCode: '490' } }
    expect(faults(scheme)).toEqual(['filter.districtCode'])
  })

  it('that was kept is read, and one of a later release is not guessed at', () => {
    expect(readSpec({ version: 1, ...specInput.parse(spec) })).toMatchObject({ version: 1, domain: 'CASES' })
    expect(readSpec({ version: 2, ...spec })).toBeNull()
    expect(readSpec('nonsense')).toBeNull()
  })
})

describe('a drawing', () => {
  const drawn = (chart: 'BAR' | 'LINE' | 'STACKED' | 'STATE_MAP', dimensions: string[], measures = ['REPORTED']) =>
    chartFault({ domain: 'CASES', chart, measures, dimensions }) === null

  it('shows only what it can show truly', () => {
    expect(drawn('BAR', ['SEX'])).toBe(true)
    expect(drawn('BAR', [])).toBe(false)
    expect(drawn('LINE', ['MONTH'])).toBe(true)
    expect(drawn('LINE', ['SEX'])).toBe(false)
    expect(drawn('STATE_MAP', ['STATE'])).toBe(true)
    expect(drawn('STATE_MAP', ['DISTRICT'])).toBe(false)
    expect(drawn('STACKED', ['YEAR', 'SEX'])).toBe(true)
    expect(drawn('STACKED', ['YEAR'], ['TRACED', 'UNTRACED'])).toBe(true)
  })

  it('never stacks what would be counted twice', () => {
    expect(drawn('STACKED', ['YEAR'], ['REPORTED', 'TRACED'])).toBe(false)
  })
})

describe('the catalogue', () => {
  const supergraph = readFileSync(new URL('../../../../../gateway/supergraph.graphql', import.meta.url), 'utf8')
  const ENUMS = {
    CASES: 'MissingChildren',
    INSTITUTIONS: 'Institution',
    BOARDS: 'Board',
    TRAINING: 'Training',
    SCHEME: 'SchemeFund',
  } as const
  const namesOf = (name: string) => {
    const body = new RegExp(`^enum ${name}\\b[^{]*\\{([^}]*)\\}`, 'm').exec(supergraph)?.[1]
    return body && [...body.matchAll(/^ {2}([A-Z_0-9]+)/gm)].map(([, value]) => value ?? '').sort()
  }

  it.each(DOMAINS)('has the names of %s as the graph has them', (domain) => {
    const measures = namesOf(`${ENUMS[domain]}Measure`)
    const dimensions = namesOf(`${ENUMS[domain]}Dimension`)
    expect([...CATALOGUE[domain].measures].sort()).toEqual(measures)
    expect([...CATALOGUE[domain].dimensions].sort()).toEqual(dimensions)
  })
})
