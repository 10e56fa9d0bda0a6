import { describe, expect, it } from 'vitest'
import { homePune, policePune, workerPune } from '../../institutions.harness.js'
import { latestReview, movedTo, nextMoves, planStatus } from './careplans.rules.js'

describe('a care plan', () => {
  it('is due for review on the day itself', () => {
    const plan = { status: 'ACTIVE', nextReviewOn: '2026-11-24' } as const
    expect(planStatus(plan, '2026-11-23')).toBe('ACTIVE')
    expect(planStatus(plan, '2026-11-24')).toBe('REVIEW_DUE')
    expect(planStatus({ status: 'DRAFT', nextReviewOn: '2026-01-01' }, '2026-11-24')).toBe('DRAFT')
  })

  it('goes from draft to approved to filed, and no other way', () => {
    expect(movedTo('DRAFT', 'APPROVE')).toBe('APPROVED')
    expect(movedTo('APPROVED', 'FILE')).toBe('ACTIVE')
    expect(movedTo('ACTIVE', 'REVIEW')).toBe('ACTIVE')
    for (const [status, move] of [
      ['DRAFT', 'FILE'],
      ['ACTIVE', 'APPROVE'],
      ['CLOSED', 'REVIEW'],
      ['CLOSED', 'APPROVE'],
    ] as const) {
      expect(movedTo(status, move), `${status} ${move}`).toBeNull()
    }
  })

  it('is approved by the head of the home only', () => {
    const draft = { status: 'DRAFT', nextReviewOn: null } as const
    expect(nextMoves(draft, homePune)).toEqual(['APPROVE'])
    expect(nextMoves(draft, workerPune)).toEqual([])
    expect(nextMoves({ status: 'APPROVED', nextReviewOn: null }, workerPune)).toEqual(['FILE'])
    expect(nextMoves(draft, policePune)).toEqual([])
  })

  it('is reviewed within three months, to the last day of a shorter month', () => {
    expect(latestReview('2026-11-24')).toBe('2027-02-24')
    expect(latestReview('2026-11-30')).toBe('2027-02-28')
    expect(latestReview('2026-12-31')).toBe('2027-03-31')
  })
})
