import { type ClockCode, type ClockRow, indianDay, startClock, startOfIndianDay } from '@vatsalya/clocks'
import { DEMO_HOMES, type DemoHome, daysBefore, demoId, type Random } from '@vatsalya/demo'
import { demoActor, demoChange, type Rows } from './rows.js'

/** How old a registration and the last visit are, in days. */
interface Standing {
  readonly form: 'PROVISIONAL' | 'FULL'
  readonly grantedDaysAgo: number
  /** Null: no committee ever came. */
  readonly visitedDaysAgo: number | null
}

/** Homes of Pune whose standing is told, so that each desk has something of each kind. */
const TOLD: Readonly<Record<string, Standing>> = {
  'home-490-1': { form: 'FULL', grantedDaysAgo: 1_688, visitedDaysAgo: 71 },
  'home-490-2': { form: 'FULL', grantedDaysAgo: 920, visitedDaysAgo: 128 },
  'home-490-3': { form: 'FULL', grantedDaysAgo: 1_100, visitedDaysAgo: 40 },
  'home-490-4': { form: 'FULL', grantedDaysAgo: 860, visitedDaysAgo: 84 },
}

const SEXES = { GIRL: 'GIRLS', BOY: 'BOYS', ANY: 'ANY' } as const

const AGES: Readonly<Record<DemoHome['kind'], readonly [from: number, to: number]>> = {
  CHILDRENS_HOME: [0, 18],
  OPEN_SHELTER: [0, 18],
  SPECIALISED_ADOPTION_AGENCY: [0, 6],
  OBSERVATION_HOME: [7, 18],
  SPECIAL_HOME: [7, 18],
  PLACE_OF_SAFETY: [16, 21],
}

const MONTHS = { PROVISIONAL: 'CCI_PROV_MAX', FULL: 'CCI_REG' } as const satisfies Record<string, ClockCode>

/** Homes, their registration, the visits of the committees, and the clocks of both. */
export function addHomes(rows: Rows, random: Random, now: Date): void {
  for (const [index, home] of DEMO_HOMES.entries()) addHome(rows, random, home, index, now)
}

function addHome(rows: Rows, random: Random, home: DemoHome, index: number, now: Date): void {
  const standing = TOLD[home.key] ?? anyStanding(random)
  const { id, stateCode, districtCode } = home
  const grantedOn = indianDay(daysBefore(now, standing.grantedDaysAgo))
  const registration = clockOf(home, MONTHS[standing.form], grantedOn)
  const [ageFrom, ageTo] = AGES[home.kind]
  rows.home.push({
    ...{ id, officeId: id, stateCode, districtCode, name: home.name, kind: home.kind, caseKind: home.takes },
    takes: SEXES[home.sex],
    ...{ ageFrom, ageTo, capacity: home.capacity },
    runBy: home.takes === 'CCL' || random.chance(0.35) ? 'GOVERNMENT' : 'VOLUNTARY',
    registrationNumber: `DEMO/${stateCode.slice(3)}/${String(index + 1).padStart(4, '0')}`,
    registrationForm: standing.form,
    grantedOn,
    validUntil: indianDay(registration.dueAt),
    ...demoChange(daysBefore(now, standing.grantedDaysAgo), null, 'SCPS'),
  })
  rows.clock.push({ ...registration, subject: 'HOME', events: [...registration.events] })
  addVisits(rows, random, home, standing, grantedOn, now)
}

function anyStanding(random: Random): Standing {
  const visited = random.chance(0.93)
    ? random.weighted([
        [random.int(2, 88), 72],
        [random.int(92, 240), 28],
      ])
    : null
  if (random.chance(0.05)) {
    const grantedDaysAgo = random.int(20, 175)
    return { form: 'PROVISIONAL', grantedDaysAgo, visitedDaysAgo: grantedDaysAgo > 100 ? visited : null }
  }
  const grantedDaysAgo = random.weighted([
    [random.int(420, 1_360), 82],
    [random.int(1_380, 1_800), 14],
    [random.int(1_830, 1_900), 4],
  ])
  return { form: 'FULL', grantedDaysAgo, visitedDaysAgo: visited }
}

const COMPLIANT = [
  'Registers kept, kitchen and dormitories clean, children spoken to alone.',
  'Menu followed, medical register complete, fire extinguishers in date.',
  'Children attend school, counsellor on duty, complaint box opened before the team.',
] as const
const DEFICIENT = [
  'Two toilets out of order, drinking water not tested for five months.',
  'No counsellor since the summer; care plans of several children not reviewed.',
  'Dormitory over its number; fire exit blocked by stores.',
] as const

/** Visits about every quarter, back from the last one; the last one starts the clock that runs now. */
function addVisits(rows: Rows, random: Random, home: DemoHome, standing: Standing, grantedOn: string, now: Date): void {
  const { visitedDaysAgo: last, grantedDaysAgo } = standing
  const days: number[] = []
  for (let daysAgo = last ?? grantedDaysAgo; daysAgo < grantedDaysAgo && days.length < 8; ) {
    days.push(daysAgo)
    daysAgo += random.int(70, 125)
  }
  for (const [index, daysAgo] of days.entries()) addVisit(rows, random, home, daysAgo, index === 0, now)
  const [latest] = days
  const from = latest === undefined ? grantedOn : indianDay(daysBefore(now, latest))
  const running = clockOf(home, 'CCI_INSPECT', from)
  rows.clock.push({ ...running, subject: 'HOME', events: [...running.events] })
}

function addVisit(rows: Rows, random: Random, home: DemoHome, daysAgo: number, latest: boolean, now: Date): void {
  const { id: homeId, stateCode, districtCode } = home
  const inspectedOn = indianDay(daysBefore(now, daysAgo))
  const deficient = random.chance(0.22)
  const inPune = districtCode === '490'
  rows.inspection.push({
    id: demoId('inspection', `${home.key}-${inspectedOn}`),
    ...{ homeId, officeId: homeId, stateCode, districtCode, inspectedOn },
    outcome: deficient ? 'DEFICIENT' : 'COMPLIANT',
    findings: deficient ? random.pick(DEFICIENT) : random.pick(COMPLIANT),
    remedyBy: deficient ? indianDay(daysBefore(now, daysAgo - 30)) : null,
    members: random.int(3, 6),
    ...{ womanPresent: true, medicalOfficerPresent: true },
    ...demoActor(daysBefore(now, daysAgo - 0.4), inPune ? demoId('person', 'dcpo.pune') : null, 'DCPO'),
  })
  if (!latest || !deficient || daysAgo > 45) return
  const act = clockOf(home, 'CCI_INSPECT_ACTION', inspectedOn)
  rows.clock.push({ ...act, subject: 'HOME', events: [...act.events] })
}

function clockOf({ id, key, stateCode, districtCode }: DemoHome, code: ClockCode, day: string): ClockRow {
  const holder = { officeId: id, stateCode, districtCode }
  return startClock({ id: demoId('clock', `${key}-${code}`), code, subjectId: id, holder, at: startOfIndianDay(day) })
}
