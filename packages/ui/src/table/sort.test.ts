import { expect, it } from 'vitest'
import { sortRows } from './sort.js'

const ROWS = [{ v: 10 }, { v: null }, { v: 9 }, { v: 100 }]
const sorted = (direction: 'ascending' | 'descending') => sortRows(ROWS, ({ v }) => v, direction).map(({ v }) => v)

it('keeps what is withheld last in both directions', () => {
  expect(sorted('ascending')).toEqual([9, 10, 100, null])
  expect(sorted('descending')).toEqual([100, 10, 9, null])
  expect(ROWS.map(({ v }) => v)).toEqual([10, null, 9, 100])
})

it('sorts names as people do, numbers inside them by value', () => {
  expect(sortRows(['Home 10', 'home 2', 'Ādi'], (name) => name, 'ascending')).toEqual(['Ādi', 'home 2', 'Home 10'])
})
