import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romanise, scriptOf } from './romanise.js'

describe('any script of the Eighth Schedule in Latin letters', () => {
  it.each([
    ['devanagari', 'सुनीता', 'suneetaa'],
    ['bengali', 'সুনীতা', 'suneetaa'],
    ['gurmukhi', 'ਸੁਨੀਤਾ', 'suneetaa'],
    ['gujarati', 'સુનીતા', 'suneetaa'],
    ['oriya', 'ସୁନୀତା', 'suneetaa'],
    ['tamil', 'சுனிதா', 'sunidhaa'],
    ['telugu', 'సునీత', 'suneeta'],
    ['kannada', 'ಸುನೀತಾ', 'suneetaa'],
    ['malayalam', 'നായർ', 'naayar'],
    ['other', 'ᱥᱩᱱᱤᱛᱟ', 'sunita'],
    ['other', 'ꯁꯨꯅꯤꯇꯥ', 'sunita'],
    ['arabic', 'خاتون', 'khton'],
  ])('%s', (script, text, latin) => {
    expect(scriptOf(text)).toBe(script)
    expect(romanise(text)).toBe(latin)
  })

  it('reads dotted letters, composed or not', () => {
    expect(romanise('ज़ाहिदा')).toBe('zaahidaa')
    expect(romanise('ज़ाहिदा')).toBe('zaahidaa')
    expect(romanise('इरफ़ान')).toBe('irafaan')
  })

  it('never throws and leaves no letter of another script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(typeof romanise(text)).toBe('string')
      }),
    )
  })
})
