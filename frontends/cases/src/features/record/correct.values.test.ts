import { describe, expect, it } from 'vitest'
import { changeOf, correctSchema, differences, type Values } from './correct.values.js'

const reason = 'The mother brought the school card.'
const seen: Values = {
  reason: '',
  missingSince: '2026-11-22',
  lastSeenDistrictCode: '490',
  lastSeenPlace: 'Bus stand',
  wearing: 'Blue dress',
  circumstances: '',
  informant: { name: '', relation: '', phone: '' },
  identity: {
    name: 'Demo Asha',
    otherNames: 'Ashu, Asha',
    birthDate: '',
    physique: '',
    identifyingMarks: '',
    languages: '',
    address: 'House 5',
  },
}
const schema = correctSchema((key) => key, '2026-11-24', 'why')
const change = (now: Values) => changeOf(seen, { ...now, reason }, schema.parse({ ...now, reason }))

describe('a correction', () => {
  it('sends what was changed, and nothing else', () => {
    expect(change({ ...seen, wearing: '' })).toEqual({ reason, wearing: null })
    expect(change({ ...seen, identity: { ...seen.identity, otherNames: 'Asha' } })).toEqual({
      reason,
      identity: { otherNames: ['Asha'] },
    })
    expect(change(seen)).toBeNull()
  })

  it('shows the fields in which two officers differ', () => {
    const theirs = { ...seen, wearing: 'Red dress', identity: { ...seen.identity, address: 'House 6' } }
    expect(differences(theirs, seen)).toEqual([
      { path: 'wearing', theirs: 'Red dress', mine: 'Blue dress' },
      { path: 'identity.address', theirs: 'House 6', mine: 'House 5' },
    ])
  })

  it('says at each field what cannot be', () => {
    const faults = schema.safeParse({ ...seen, reason: 'typo', missingSince: '2026-11-25', lastSeenPlace: '' }).error
      ?.issues
    expect(faults?.map(({ path }) => path.join('.'))).toEqual(['reason', 'missingSince', 'lastSeenPlace'])
  })
})
