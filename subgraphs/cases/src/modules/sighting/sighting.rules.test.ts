import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIGHTING_OUTCOMES, SIGHTING_STAGES } from '../../database/tables.js'
import { newReference, readReference } from './reference.js'
import { ALIKE, fingerprintOf, wordsInCommon } from './same.rules.js'
import { mayMove, nextStages, outcomeFault, PUBLIC_OUTCOME, urgencyOf } from './sighting.rules.js'

describe('sightings', () => {
  it('end closed, and a closed one goes nowhere', () => {
    for (const stage of SIGHTING_STAGES) expect(mayMove(stage, 'CLOSED')).toBe(stage !== 'CLOSED')
    expect(nextStages('CLOSED')).toEqual([])
  })

  it('find nobody where nobody was sent, and nobody before the second visit', () => {
    expect(outcomeFault('SCREENED', 'CHILD_MET')).toContain('unit')
    expect(outcomeFault('ASSIGNED', 'CHILD_MET')).toBeNull()
    expect(outcomeFault('ASSIGNED', 'NOT_FOUND')).toContain('once more')
    expect(outcomeFault('REVISIT', 'NOT_FOUND')).toBeNull()
  })

  it('are called false by a supervisor only, who says nothing else', () => {
    for (const stage of SIGHTING_STAGES) expect(outcomeFault(stage, 'SPAM') === null).toBe(stage === 'SUPERVISOR')
    expect(outcomeFault('SUPERVISOR', 'CHILD_MET')).not.toBeNull()
  })

  it('told again have one fingerprint, whatever blanks and signs; others have another', () => {
    const told = { districtCode: '490', place: 'Bus stand', description: 'A girl, alone; crying.', posterId: null }
    const again = { ...told, description: '  a GIRL alone…  crying ' }
    expect(fingerprintOf(again)).toBe(fingerprintOf(told))
    expect(fingerprintOf({ ...told, districtCode: '212' })).not.toBe(fingerprintOf(told))
    expect(fingerprintOf({ ...told, description: 'एक बच्ची अकेली' })).not.toBe(
      fingerprintOf({ ...told, description: 'एक बच्ची रो रही' }),
    )
    expect(wordsInCommon('A girl alone in red', 'A girl in red, crying')).toBeGreaterThan(ALIKE)
    expect(wordsInCommon('A girl alone', 'Two boys near a lorry')).toBeLessThan(ALIKE)
  })

  it('are urgent with a poster, and high for the youngest', () => {
    expect(urgencyOf({ ageTo: 15, posterId: 'p' })).toBe('URGENT')
    expect(urgencyOf({ ageTo: 5, posterId: null })).toBe('HIGH')
    expect(urgencyOf({ ageTo: null, posterId: null })).toBe('NORMAL')
  })

  it('tell the reporter a word of its own for every outcome, and never that it was called false', () => {
    const told = SIGHTING_OUTCOMES.map((outcome) => PUBLIC_OUTCOME[outcome])
    expect(new Set(told).size).toBe(SIGHTING_OUTCOMES.length)
    expect(told).not.toContain('SPAM')
  })
})

describe('a reference', () => {
  it('is read as people type it', () => {
    for (let count = 0; count < 200; count += 1) {
      const reference = newReference()
      expect(readReference(reference)).toBe(reference)
      expect(readReference(` ${reference.toLowerCase().replaceAll('-', ' ')} `)).toBe(reference)
    }
    expect(readReference('KP-O1IL-0000-0000')).toBe('KP-0111-0000-0000')
  })

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const reference = readReference(text)
        if (reference !== undefined) expect(reference).toMatch(/^KP(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
      }),
    )
  })
})
