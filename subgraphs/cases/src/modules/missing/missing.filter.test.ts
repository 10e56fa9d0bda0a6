import { expect, it } from 'vitest'
import { readFilter } from './missing.filter.js'

it('asks a filter with a text that is trimmed, cut, and text', () => {
  expect(readFilter({ text: ' Asha\u0000 ' }).text).toBe('Asha')
  expect(readFilter({ text: '   ' }).text).toBeNull()
  expect(readFilter({ text: 'a'.repeat(500) }).text).toHaveLength(120)
  expect(readFilter(null).text).toBeNull()
})
