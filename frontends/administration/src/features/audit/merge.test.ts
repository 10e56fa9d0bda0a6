import { expect, it } from 'vitest'
import { mergedEntries, spanOf } from './merge.js'

const page = (seqs: readonly number[], hour: number, hasNextPage = false) => ({
  edges: seqs.map((seq, index) => ({
    node: { seq, at: new Date(Date.UTC(2026, 10, 24, hour - index)).toISOString() },
  })),
  pageInfo: { hasNextPage, endCursor: null },
})

it('merges chains by time, newest first', () => {
  const merged = mergedEntries({ directory: page([3, 2], 10), cases: page([9], 9), boards: null })
  expect(merged.map(({ domain, seq }) => [domain, seq])).toEqual([
    ['directory', 3],
    ['cases', 9],
    ['directory', 2],
  ])
})

it('shows nothing older than a chain that goes on has told', () => {
  const merged = mergedEntries({ directory: page([30, 29], 12, true), cases: page([5, 4], 11) })
  expect(merged.map(({ seq }) => seq)).toEqual([30, 29, 5])
})

it('sees a gap', () => {
  expect(spanOf(page([7, 6, 5], 9))).toEqual({ oldest: 5, newest: 7, whole: true })
  expect(spanOf(page([7, 5], 9))).toEqual({ oldest: 5, newest: 7, whole: false })
  expect(spanOf(page([], 9))).toBeNull()
})
