import { indianDay } from '@vatsalya/clocks'
import { demoId, officeId, officeKey, type Random } from '@vatsalya/demo'
import { bornAboutFromAge } from '../modules/child/age.rules.js'
import { TRACED, transition } from '../modules/missing/missing.rules.js'
import { penalCodeOn, USUAL_SECTIONS } from '../modules/missing/penal-code.rules.js'
import { clocksOfSteps } from './clocks.js'
import { demoClothes, demoIdentity } from './person.js'
import { demoChange, type Rows } from './rows.js'
import { type Course, stepsOf } from './timeline.js'

const DAY = 86_400_000

/** A missing child of the demo. */
export interface MissingCase {
  readonly key: string
  /** A child that is there already; without it a new one is made. */
  readonly childId?: string
  readonly stateCode: string
  readonly districtCode: string
  readonly sex: 'GIRL' | 'BOY' | 'TRANSGENDER'
  readonly age: number
  readonly protected: boolean
  /** Person who keeps the report, where it is one that can sign in. */
  readonly officer: string | null
  readonly course: Course
}

const SOURCES = [
  ['WALK_IN', 52],
  ['STATION', 18],
  ['HELPLINE_1098', 16],
  ['CITIZEN', 8],
  ['RAILWAYS', 6],
] as const

const PLACES = [
  'Bus stand',
  'Near the school',
  'Weekly market',
  'Railway station',
  'Home',
  'Playground',
  'Coaching class',
] as const

/** Adds a missing child with everything that hangs on its report. `number` is the running number of the report. */
export function addMissing(rows: Rows, random: Random, told: MissingCase, number: number, now: Date): void {
  const { stateCode, districtCode, age, course } = told
  const reportId = demoId('report', told.key)
  const holder = { stateCode, districtCode, officeId: officeId(officeKey('police', districtCode)) }
  const steps = stepsOf(random, course, now)
  const last = steps.at(-1)
  if (!last) throw new Error('a report without a step')
  const missingSince = indianDay(new Date(course.registeredAt.getTime() - random.next() * 2 * DAY))
  const childId = told.childId ?? addChild(rows, random, told, missingSince)
  const clocks = clocksOfSteps(random, reportId, holder, steps, now)
  const due = clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ dueAt }) => dueAt.getTime())
  const traced = steps.find(({ to }) => TRACED.includes(to))

  rows.missingReport.push({
    id: reportId,
    ...holder,
    childId,
    reportNumber: `MC-${districtCode}-${course.registeredAt.getUTCFullYear()}-${String(number).padStart(6, '0')}`,
    stage: last.to,
    source: random.weighted(SOURCES),
    registeredAt: course.registeredAt,
    missingSince,
    ageAtMissing: age,
    lastSeenDistrictCode: districtCode,
    tracedAt: traced?.at ?? null,
    nextDueAt: due.length > 0 ? new Date(Math.min(...due)) : null,
    ...demoChange(last.at, told.officer),
    version: steps.length,
  })
  rows.childAccess.push({
    id: demoId('door', `missing-${told.key}`),
    childId,
    basis: 'MISSING',
    sourceId: reportId,
    ...holder,
    since: course.registeredAt,
    until: null,
  })
  rows.missingParticulars.push({
    reportId,
    childId,
    stateCode,
    lastSeenPlace: random.pick(PLACES),
    wearing: demoClothes(random),
    circumstances: 'Demo data. Left in the afternoon and did not come back.',
    informant: { name: null, relation: 'Parent', phone: null },
  })
  for (const [index, { to, at, reason, document }] of steps.entries()) {
    const from = steps[index - 1]?.to ?? null
    const act = from && (transition(from, to)?.act ?? null)
    const actor = { at, byPerson: told.officer, byPost: null, byRole: 'POLICE_STATION' }
    const id = demoId('stage', `${told.key}-${index}`)
    rows.missingStage.push({ id, stateCode, reportId, from, to, act, ...actor })
    if (reason !== null || document !== null) {
      rows.missingReason.push({ stageId: id, reportId, childId, stateCode, reason, document })
    }
  }
  const registered = steps.find(({ to }) => to === 'FIR_REGISTERED')
  if (registered) {
    const law = penalCodeOn(missingSince)
    const number = registered.document ?? ''
    const { officeId } = holder
    rows.fir.push({
      reportId,
      stateCode,
      officeId,
      number,
      law,
      sections: USUAL_SECTIONS[law],
      registeredAt: registered.at,
    })
  }
  rows.clock.push(...clocks.map((clock) => ({ ...clock, subject: 'MISSING' as const })))
}

function addChild(rows: Rows, random: Random, told: MissingCase, missingSince: string): string {
  const id = demoId('child', told.key)
  const { stateCode, sex, age } = told
  rows.child.push({
    id,
    stateCode,
    sex,
    bornAbout: bornAboutFromAge(age, missingSince),
    ageBasis: 'STATED',
    caseKind: 'CNCP',
    protected: told.protected,
    ...demoChange(told.course.registeredAt, told.officer),
  })
  rows.childIdentity.push({ childId: id, stateCode, photoId: null, ...demoIdentity(random, stateCode, sex, age) })
  return id
}
