import { describe, expect, it } from 'vitest'
import { chartsFor, drawable } from './charts-for.js'
import { FIRST_SPEC, type Spec } from './spec.js'

const spec = (more: Partial<Spec>): Spec => ({ ...FIRST_SPEC, ...more })

describe('drawings', () => {
  it('are offered where they tell the truth', () => {
    expect(chartsFor(spec({}))).toEqual(['BAR', 'STATE_MAP'])
    expect(chartsFor(spec({ dimensions: ['MONTH'] }))).toEqual(['BAR', 'LINE'])
    expect(chartsFor(spec({ dimensions: ['YEAR', 'SEX'] }))).toEqual(['STACKED'])
    expect(chartsFor(spec({ measures: ['TRACED', 'UNTRACED'] }))).toEqual(['BAR', 'STACKED', 'STATE_MAP'])
    expect(chartsFor(spec({ dimensions: [] }))).toEqual([])
    expect(chartsFor(spec({ dimensions: ['YEAR', 'SEX', 'STATE'] }))).toEqual([])
  })

  it('follow what is asked, and give way to the table', () => {
    expect(drawable(spec({ dimensions: ['MONTH'] })).chart).toBe('LINE')
    expect(drawable(spec({ dimensions: ['SEX'] })).chart).toBe('BAR')
    expect(drawable(spec({ dimensions: [] })).presentation).toBe('TABLE')
    expect(drawable(spec({}))).toEqual(FIRST_SPEC)
  })
})
