import { describe, expect, it } from 'vitest'
import { searchable } from './places.rules.js'

describe('a folded name', () => {
  it('has no case, accents, punctuation or double spaces', () => {
    expect(searchable('  Y.S.R.  Kadapa ')).toBe('y s r kadapa')
    expect(searchable('Nicobār')).toBe('nicobar')
  })

  it('keeps Indian scripts whole', () => {
    expect(searchable('पुणे')).toBe('पुणे'.normalize('NFKD'))
  })

  it('is empty for signs alone', () => {
    expect(searchable('%_\\"')).toBe('')
  })
})
