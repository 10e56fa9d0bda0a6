import { describe, expect, it } from 'vitest'
import { ORDER_KINDS } from '../orders/orders.rules.js'
import { adjournmentFault, labelOf } from '../proceedings/proceedings.rules.js'
import { isQuorate, quorumFault } from './boards.rules.js'

const seats = (...roles: ('CHAIRPERSON' | 'MEMBER' | 'PRINCIPAL_MAGISTRATE' | 'SOCIAL_WORKER')[]) =>
  roles.map((role) => ({ role }))

describe('the quorum of a final order', () => {
  it('is three in a committee', () => {
    expect(isQuorate('CWC', seats('MEMBER', 'MEMBER'))).toBe(false)
    expect(isQuorate('CWC', seats('CHAIRPERSON', 'MEMBER', 'MEMBER'))).toBe(true)
  })

  it('is the Principal Magistrate and one more in a Board', () => {
    expect(quorumFault('JJB', seats('SOCIAL_WORKER', 'SOCIAL_WORKER'))).toContain('Principal Magistrate')
    expect(quorumFault('JJB', seats('PRINCIPAL_MAGISTRATE'))).toContain('2 members')
    expect(isQuorate('JJB', seats('PRINCIPAL_MAGISTRATE', 'SOCIAL_WORKER'))).toBe(true)
  })
})

describe('orders and days', () => {
  it('only final orders dispose, only placements name a home', () => {
    expect(
      Object.entries(ORDER_KINDS)
        .filter(([, { home }]) => home)
        .map(([kind]) => kind),
    ).toEqual(['INTERIM_PLACEMENT', 'PLACEMENT', 'TRANSFER'])
    expect(ORDER_KINDS.INTERIM_PLACEMENT.final).toBe(false)
  })

  it('a matter is put on a day from today on, within four months', () => {
    expect(adjournmentFault('2026-11-23', '2026-11-24')).toContain('passed')
    expect(adjournmentFault('2026-11-24', '2026-11-24')).toBeNull()
    expect(adjournmentFault('2027-04-24', '2026-11-24')).toContain('four months')
  })

  it('a label is the number and the kind', () => {
    expect(labelOf({ number: 'JJB/490/2026/0003', caseKind: 'CCL' })).toBe(
      'JJB/490/2026/0003, child in conflict with law',
    )
  })
})
