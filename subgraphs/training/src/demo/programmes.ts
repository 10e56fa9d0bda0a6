import { createRandom, daysBefore, demoId, indianDay, type Random, STATE_WEIGHTS } from '@vatsalya/demo'
import { findState } from '@vatsalya/places'
import type { attendance, programmes } from '../database/tables.js'

type ProgrammeRow = typeof programmes.$inferInsert
type AttendanceRow = typeof attendance.$inferInsert

type Course = readonly [subject: ProgrammeRow['subject'], title: string, audience: string]

/** What the demo trains. */
const COURSES: readonly [Course, ...Course[]] = [
  ['MISSION_VATSALYA_PORTAL', 'Demo: working with the portal', 'District Child Protection Units'],
  ['TRACKCHILD_PORTAL', 'Demo: missing and found children in the portal', 'Child Welfare Police Officers'],
  ['JUVENILE_JUSTICE_ACT', 'Demo: induction for members of Child Welfare Committees', 'New members of committees'],
  ['JUVENILE_JUSTICE_ACT', 'Demo: induction for members of Juvenile Justice Boards', 'New members of Boards'],
  ['POCSO_ACT', 'Demo: support persons under the POCSO Act', 'Support persons, case workers'],
  ['CHILD_RIGHTS', 'Demo: child rights for Panchayat members', 'Village committees'],
  ['COUNSELLING', 'Demo: counselling in child care institutions', 'Counsellors, superintendents'],
]

const HELD = 260
const AHEAD = 34

/** Programmes held over three years and ahead for four months, with who came. */
export function demoProgrammes(now: Date, seed: number): { programmes: ProgrammeRow[]; attendance: AttendanceRow[] } {
  const random = createRandom(seed)
  const rows: ProgrammeRow[] = []
  const came: AttendanceRow[] = []
  for (let number = 0; number < HELD; number += 1) {
    const row = programme(random, `held-${number}`, daysBefore(now, 3 + random.next() * 1090), 'HELD')
    rows.push(row)
    came.push(...attendanceOf(random, row))
  }
  for (let number = 0; number < AHEAD; number += 1) {
    const start = daysBefore(now, -2 - random.next() * 118)
    rows.push(programme(random, `ahead-${number}`, start, random.chance(0.7) ? 'NOMINATIONS_OPEN' : 'CONFIRMED'))
  }
  return { programmes: rows, attendance: came }
}

function programme(random: Random, key: string, start: Date, status: ProgrammeRow['status']): ProgrammeRow {
  const [subject, title, audience] = random.pick(COURSES)
  const national = random.chance(0.55)
  const online = random.chance(0.35)
  const stateCode = national ? null : random.weighted(STATE_WEIGHTS)
  const place = stateCode ? (findState(stateCode)?.name ?? stateCode) : 'New Delhi'
  return {
    id: demoId('programme', key),
    instituteCode: stateCode ? `SCPS-${stateCode}` : 'NIPCCD',
    subject,
    title,
    audience,
    mode: online ? 'ONLINE' : 'IN_PERSON',
    status,
    startsOn: indianDay(start),
    endsOn: indianDay(daysBefore(start, -random.int(0, 4))),
    seats: random.pick([30, 40, 60, 100]),
    venue: online ? null : `Demo training centre, ${place}`,
    stateCode,
    districtCode: null,
  }
}

function attendanceOf(random: Random, row: ProgrammeRow): AttendanceRow[] {
  const states = row.stateCode
    ? [row.stateCode]
    : [...new Set(Array.from({ length: random.int(3, 7) }, () => random.weighted(STATE_WEIGHTS)))]
  return states.map((stateCode) => {
    const participants = random.int(2, Math.max(3, Math.floor(row.seats / states.length)))
    return {
      programmeId: row.id ?? '',
      stateCode,
      participants,
      certified: Math.round(participants * (0.7 + random.next() * 0.3)),
    }
  })
}
