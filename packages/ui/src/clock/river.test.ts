import { expect, it } from 'vitest'
import { brickUnit, PASSED, riverColumns, riverKeyOf } from './river.js'

const NOW = Date.parse('2026-11-24T16:10:00Z')
const due = (text: string, state: 'RUNNING' | 'STOPPED' | 'PAUSED' = 'RUNNING') => ({ dueAt: text, state })

it('counts by the day in India, passed apart', () => {
  const clocks = [
    due('2026-11-24T16:09:00Z'),
    due('2026-11-24T18:00:00Z'),
    due('2026-11-24T18:31:00Z'), // after midnight in India
    due('2026-12-08T10:00:00Z'),
    due('2026-12-09T10:00:00Z'),
    due('2026-11-25T10:00:00Z', 'STOPPED'),
    due('2026-11-25T10:00:00Z', 'PAUSED'),
  ]
  const columns = riverColumns(clocks, NOW, 14)
  expect(columns).toHaveLength(16)
  expect(columns.slice(0, 3)).toEqual([
    { key: PASSED, kind: 'passed', count: 1 },
    { key: '2026-11-24', kind: 'today', count: 1 },
    { key: '2026-11-25', kind: 'later', count: 1 },
  ])
  expect(columns.at(-1)).toEqual({ key: '2026-12-08', kind: 'later', count: 1 })
})

it('gives the filter the same key', () => {
  expect(riverKeyOf(due('2026-11-24T18:31:00Z'), NOW)).toBe('2026-11-25')
  expect(riverKeyOf(due('2026-11-25T10:00:00Z', 'STOPPED'), NOW)).toBeNull()
})

it('lets a brick stand for more when a column would grow too high', () => {
  const column = (count: number, kind: 'passed' | 'later' = 'later') => ({ key: 'x', kind, count })
  expect(brickUnit([column(8)])).toBe(1)
  expect(brickUnit([column(9)])).toBe(2)
  expect(brickUnit([column(18, 'passed')])).toBe(1)
  expect(brickUnit([column(19, 'passed')])).toBe(2)
  expect(brickUnit([column(2_400)])).toBe(500)
  expect(brickUnit([])).toBe(1)
})
