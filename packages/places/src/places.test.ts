import { describe, expect, it } from 'vitest'
import { DISTRICTS, findDistrict, findState, STATES } from './places.js'

describe('reference data of places', () => {
  it('has 36 States and 787 districts, each code once', () => {
    expect(STATES).toHaveLength(36)
    expect(DISTRICTS).toHaveLength(787)
    expect(new Set(DISTRICTS.map(({ code }) => code)).size).toBe(787)
  })

  it('puts every district into a State that exists', () => {
    expect(DISTRICTS.filter(({ stateCode }) => !findState(stateCode))).toEqual([])
  })

  it('knows an earlier name, a retired district and the cost share', () => {
    expect(findDistrict('490')).toMatchObject({ name: 'Pune', stateCode: 'IN-MH' })
    expect(DISTRICTS.filter(({ retired }) => retired).map(({ name }) => name)).toEqual(['Shahdara'])
    expect(findState('IN-AS')?.costShare).toBe('90:10')
    expect(DISTRICTS.some(({ earlierName }) => earlierName === 'Aurangabad')).toBe(true)
  })
})
