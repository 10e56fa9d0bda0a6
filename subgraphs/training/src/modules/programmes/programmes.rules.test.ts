import { personViewer, type RoleCode } from '@vatsalya/access'
import { describe, expect, it } from 'vitest'
import { attendanceFaults, indianDay, instituteOf, mayPlanIn } from './programmes.rules.js'

const post = (role: RoleCode, stateCode: string | null) =>
  personViewer({ subject: 'x', personId: 'p', postId: 'q', role, stateCode, districtCode: null, officeId: null })

describe('who plans where', () => {
  it('the institute anywhere, a State at home, nobody else', () => {
    expect(mayPlanIn(post('TRAINING_INSTITUTE', null), 'IN-MH')).toBe(true)
    expect(mayPlanIn(post('SCPS', 'IN-MH'), 'IN-MH')).toBe(true)
    expect(mayPlanIn(post('SCPS', 'IN-MH'), 'IN-BR')).toBe(false)
    expect(mayPlanIn(post('SCPS', 'IN-MH'), null)).toBe(false)
    expect(mayPlanIn(post('DCPO', 'IN-MH'), 'IN-MH')).toBe(false)
    expect(instituteOf(post('TRAINING_INSTITUTE', null))).toBe('NIPCCD')
    expect(instituteOf(post('SCPS', 'IN-MH'))).toBe('SCPS-IN-MH')
  })
})

describe('who came', () => {
  const now = new Date('2026-11-24T18:31:00Z') // 25 November in India
  const programme = { startsOn: '2026-11-25', status: 'CONFIRMED', seats: 10 }

  it('is counted from the first day on, by the day in India', () => {
    expect(indianDay(now)).toBe('2026-11-25')
    expect(attendanceFaults(programme, [{ participants: 10 }], now)).toEqual([])
    expect(attendanceFaults(programme, [{ participants: 1 }], new Date('2026-11-24T18:29:00Z'))).toHaveLength(1)
  })

  it('is never more than there were seats, and nobody came to what was cancelled', () => {
    expect(attendanceFaults(programme, [{ participants: 6 }, { participants: 5 }], now)[0]?.path).toBe('attendance')
    expect(attendanceFaults({ ...programme, status: 'CANCELLED' }, [{ participants: 1 }], now)).toHaveLength(1)
  })
})
