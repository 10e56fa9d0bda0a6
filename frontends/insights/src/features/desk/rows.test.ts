import { describe, expect, it } from 'vitest'
import type { InsightsStatesDeskQuery } from '../../generated/graphql.js'
import { districtRows } from './district-rows.js'
import { owes, stateRows } from './state-rows.js'
import { inSentence, yearsOf } from './years.js'

describe('districts of a State', () => {
  const homes = (inspectionsOverdue: number, lapsed = 0) => ({ registered: 3, inspectionsOverdue, lapsed })
  const districts = [
    { code: '1', name: 'Akola', institutionSummary: homes(0) },
    { code: '2', name: 'Pune', institutionSummary: homes(2, 1) },
    { code: '3', name: 'Beed', institutionSummary: null },
  ]
  const figures = { rows: [{ keys: ['2'], values: [85, null] }] }
  const bodies = [
    { quorate: false, beyondLimit: 3, district: { code: '2' } },
    { quorate: true, beyondLimit: null, district: { code: '1' } },
  ]

  it('stand by limits passed, with quorum and nil returns told', () => {
    const rows = districtRows(districts, figures, bodies)
    expect(rows.map(({ name }) => name)).toEqual(['Pune', 'Akola', 'Beed'])
    expect(rows[0]).toMatchObject({ breaches: 6, beyondLimit: 3, withoutQuorum: 1, reported: 85, untraced: null })
    expect(rows.map(({ nil }) => nil)).toEqual([false, true, true])
  })

  it('are not called nil while nobody told the figures', () => {
    expect(districtRows(districts, null, bodies).some(({ nil }) => nil)).toBe(false)
  })
})

describe('States of the nation', () => {
  const clock = {
    __typename: 'Clock' as const,
    code: 'UTILISATION_CERTIFICATE',
    label: '',
    source: '',
    owner: '',
    startedAt: '2025-03-31T00:00:00+05:30',
    dueAt: '2026-03-31T23:59:59+05:30',
    firstDueAt: null,
    stoppedAt: null,
    pausedReason: null,
    extendedBy: null,
  }
  const funds = (state: 'BREACHED' | 'STOPPED') =>
    ({
      __typename: 'SchemeFunds',
      financialYear: '2024-25',
      released: '200.00',
      utilised: '50.00',
      source: '',
      certificate: { ...clock, state },
    }) as const
  const place = (code: string, state: 'BREACHED' | 'STOPPED'): InsightsStatesDeskQuery['states'][number] => ({
    __typename: 'State',
    code,
    name: code,
    boardSummary: { __typename: 'BoardSummary', withoutQuorum: 1, pendingBeyondLimit: 2 },
    institutionSummary: null,
    money: funds(state),
    owed: funds(state),
  })

  it('put those first that owe their certificate', () => {
    const rows = stateRows({
      __typename: 'Query',
      missingChildrenFigures: {
        __typename: 'FigureTable',
        rows: [{ __typename: 'FigureRow', keys: ['IN-KL'], values: [9, null, 9] }],
      },
      states: [place('IN-KL', 'STOPPED'), place('IN-MH', 'BREACHED')],
    })
    expect(rows.map((row) => [row.code, owes(row), row.used])).toEqual([
      ['IN-MH', true, 0.25],
      ['IN-KL', false, 0.25],
    ])
    expect(rows[0]).toMatchObject({ reported: 0, beyondLimit: 2, inspectionsOverdue: null })
    expect(rows[1]).toMatchObject({ reported: 9, untraced: null })
  })

  it('are asked for this financial year and the one before the last', () => {
    expect(yearsOf('2026-04-01')).toEqual({ year: '2026-27', owedYear: '2024-25' })
    expect(inSentence('2024-25')).toBe('\u20662024-25\u2069')
    expect(yearsOf('2099-04-01')).toEqual({ year: '2099-00', owedYear: '2097-98' })
  })
})
