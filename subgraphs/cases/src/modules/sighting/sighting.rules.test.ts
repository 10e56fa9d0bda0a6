import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SIGHTING_OUTCOMES, SIGHTING_STAGES } from '../../database/tables.js'
import { newReference, readReference } from './reference.js'
import { fitsOutcome, mayMove, nextStages, PUBLIC_OUTCOME, urgencyOf } from './sighting.rules.js'

describe('sightings', () => {
  it('end closed, and a closed one goes nowhere', () => {
    for (const stage of SIGHTING_STAGES) expect(mayMove(stage, 'CLOSED')).toBe(stage !== 'CLOSED')
    expect(nextStages('CLOSED')).toEqual([])
  })

  it('find nobody where nobody was sent', () => {
    expect(fitsOutcome('SUBMITTED', 'NOT_FOUND')).toBe(false)
    expect(fitsOutcome('SCREENED', 'CHILD_MET')).toBe(false)
    expect(fitsOutcome('ASSIGNED', 'CHILD_MET')).toBe(true)
    expect(fitsOutcome('HELD', 'SPAM')).toBe(true)
  })

  it('are urgent with a poster, and high for the youngest', () => {
    expect(urgencyOf({ ageTo: 15, posterId: 'p' })).toBe('URGENT')
    expect(urgencyOf({ ageTo: 5, posterId: null })).toBe('HIGH')
    expect(urgencyOf({ ageTo: null, posterId: null })).toBe('NORMAL')
  })

  it('tell the reporter general words for every outcome', () => {
    for (const outcome of SIGHTING_OUTCOMES) expect(PUBLIC_OUTCOME[outcome].length).toBeGreaterThan(20)
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
