import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubtsOf } from './joining.rules.js'

const known = (
  bornAbout: string | null,
  ageBasis: 'BIRTH_DATE' | 'STATED' = 'STATED',
  sex: 'GIRL' | 'BOY' = 'GIRL',
) => ({
  bornAbout,
  ageBasis,
  sex,
})

describe('what speaks against one child', () => {
  it('is another sex, years between the births, or two known days of birth', () => {
    expect(doubtsOf(known('2014-01-01'), known('2015-06-01'))).toEqual([])
    expect(doubtsOf(known('2014-01-01'), known('2016-01-01'))).toEqual(['AGE'])
    expect(doubtsOf(known('2014-01-01', 'BIRTH_DATE'), known('2014-02-01', 'BIRTH_DATE'))).toEqual(['BIRTH'])
    expect(doubtsOf(known('2014-01-01'), known(null, 'STATED', 'BOY'))).toEqual(['SEX'])
  })

  it('is the same from either side', () => {
    const day = fc.option(fc.constantFrom('2010-01-01', '2011-07-01', '2013-01-01', '2016-12-01'), { nil: null })
    const record = fc.record({
      bornAbout: day,
      ageBasis: fc.constantFrom('BIRTH_DATE' as const, 'STATED' as const),
      sex: fc.constantFrom('GIRL' as const, 'BOY' as const),
    })
    fc.assert(
      fc.property(record, record, (one, other) => {
        expect(doubtsOf(one, other)).toEqual(doubtsOf(other, one))
      }),
    )
  })
})
