import { describe, expect, it } from 'vitest'
import { missingFrom } from './placements.rules.js'

const leaving = { gateOrderId: null, handedTo: null, note: null }

describe('a discharge', () => {
  it('needs an order to restore, transfer or release', () => {
    for (const reason of ['RESTORED', 'TRANSFERRED', 'RELEASED'] as const) {
      expect(missingFrom({ ...leaving, reason, handedTo: 'Mother', note: 'Words' })?.path).toBe('gateOrderId')
      expect(missingFrom({ ...leaving, reason, handedTo: 'Mother', gateOrderId: 'x' })).toBeNull()
    }
  })

  it('needs words where no order stands behind it, and a hand where there is one', () => {
    expect(missingFrom({ ...leaving, reason: 'RAN_AWAY' })?.path).toBe('note')
    expect(missingFrom({ ...leaving, reason: 'RAN_AWAY', note: 'Words' })).toBeNull()
    expect(missingFrom({ ...leaving, reason: 'AGED_OUT', note: 'Words' })?.path).toBe('handedTo')
  })
})
