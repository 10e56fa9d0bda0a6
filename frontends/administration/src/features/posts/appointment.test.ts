import { expect, it } from 'vitest'
import { readAppointment } from './appointment.js'

const FORM = { personId: 'p', role: 'DCPO', officeId: 'o', title: '  ' } as const

it('leaves an empty title to the role', () => {
  expect(readAppointment(FORM)).toEqual({
    appointment: { personId: 'p', role: 'DCPO', officeId: 'o', title: null },
    faults: [],
  })
})

it('names each field that is not right, once', () => {
  const { appointment, faults } = readAppointment({ personId: null, role: null, officeId: '', title: 'ab' })
  expect(appointment).toBeNull()
  expect(faults).toEqual(['personId', 'role', 'officeId', 'title'])
})
