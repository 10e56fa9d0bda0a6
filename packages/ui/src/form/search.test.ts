import { expect, it } from 'vitest'
import { findItems, foldText } from './search.js'

const PLACES = [
  { label: 'Chhatrapati Sambhajinagar', keywords: ['Aurangabad'] },
  { label: 'Aurangabad', keywords: ['Bihar'] },
  { label: 'North Goa' },
  { label: 'गढ़चिरौली' },
]
const found = (text: string) => findItems(PLACES, text).map(({ label }) => label)

it('finds by the beginning first, then by words and other names', () => {
  expect(found('aurang')).toEqual(['Aurangabad', 'Chhatrapati Sambhajinagar'])
  expect(found('goa')).toEqual(['North Goa'])
  expect(found('bihar')).toEqual(['Aurangabad'])
})

it('does not mind case, accents and the dot below', () => {
  expect(found('NORTH gōa')).toEqual(['North Goa'])
  expect(found('गढचिरौली')).toEqual(['गढ़चिरौली'])
  expect(foldText('Ahmadābād')).toBe('ahmadabad')
})

it('keeps all without a text and says nothing for what is not there', () => {
  expect(found('  ')).toHaveLength(4)
  expect(found('zzz')).toEqual([])
  expect(findItems(PLACES, '', 2)).toHaveLength(2)
})
