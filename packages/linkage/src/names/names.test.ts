import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.js'
import { parseGuardian, parseName } from './name.js'
import { nameKeys } from './name-keys.js'

const texts = (name: { words: readonly { text: string }[] }) => name.words.map(({ text }) => text)

describe('a name taken apart', () => {
  it('drops titles, keeps initials aside, writes short forms out', () => {
    expect(texts(parseName('Late Shri Md. Irfan Alam'))).toEqual(['mohammad', 'irfan', 'alam'])
    expect(parseName('R. Muniya')).toMatchObject({ initials: ['r'], words: [{ text: 'muniya' }] })
    expect(texts(parseName('Sunita d/o Ram Prasad'))).toEqual(['sunita'])
  })

  it('keeps a title that is the only word, because children are called so', () => {
    expect(texts(parseName('Baby'))).toEqual(['baby'])
  })

  it('takes a word of kinship for no guardian at all', () => {
    expect(parseGuardian('papa').words).toEqual([])
    expect(texts(parseGuardian('abbu das'))).toEqual(['das'])
  })
})

describe('names compared', () => {
  it.each([
    ['Lakshmi', 'Lachhmi'],
    ['Vikas Kumar', 'Bikash'],
    ['Ram Kumar', 'Ramkumar'],
    ['Kavita Das', 'Das Kobita'],
    ['Senthil', 'செந்தில்'],
    ['Shanti Kumari', 'शान्ति'],
    ['Sunita Murmu', 'ᱥᱩᱱᱤᱛᱟ ᱢᱩᱨᱢᱩ'],
    ['Mukherjee', 'Mukhopadhyay'],
  ])('finds %s in %s', (a, b) => {
    expect(compareNames(a, b).similarity).toBeGreaterThan(0.85)
    expect(nameKeys(a).some((key) => nameKeys(b).includes(key))).toBe(true)
  })

  it('tells names apart that only look alike', () => {
    expect(compareNames('Sunita', 'Savita').level).not.toBe('variant')
    expect(compareNames('Salma', 'Saira').level).toBe('different')
  })

  it('says unknown when no name was told, in any way', () => {
    expect(compareNames('', 'Asha').level).toBe('unknown')
    expect(nameKeys('  ')).toEqual([])
  })

  it('is symmetric, bounded, and the same for itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        const { similarity } = compareNames(a, b)
        expect(similarity).toBeGreaterThanOrEqual(0)
        expect(similarity).toBeLessThanOrEqual(1)
        if (parseName(a).words.length > 0) expect(compareNames(a, a).level).toBe('same')
      }),
    )
  })
})
