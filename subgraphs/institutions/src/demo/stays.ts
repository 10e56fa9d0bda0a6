import { advanceClock, type ClockCode, type ClockRow, type Holder, startClock } from '@vatsalya/clocks'
import { type DemoChild, type DemoHome, daysBefore, demoId, demoOrderNumber, type Random } from '@vatsalya/demo'
import { addPlan, anyPlan, type DemoPlan } from './plans.js'
import { demoActor, demoChange, type Rows } from './rows.js'

const HOUR_DAYS = 1 / 24

/** An interim order becomes a final one within four months. */
const FINAL_AFTER_DAYS = 110

/** What a home must know of each child of the demo, and the order on which some are awaited. */
export function addChild(rows: Rows, child: DemoChild, now: Date): void {
  const { childId, stateCode, caseKind, sex, ageYears, home, awaited } = child
  rows.childFact.push({ childId, stateCode, caseKind, sex, ageYears, toldAt: daysBefore(now, child.foundDaysAgo) })
  if (!home || !awaited) return
  rows.gateOrder.push({
    id: demoId('gate-order', child.key),
    ...placeOf(home),
    homeId: home.id,
    direction: 'IN',
    orderId: child.orderId,
    orderNumber: demoOrderNumber(child, now),
    kind: 'INTERIM_PLACEMENT',
    issuedAt: daysBefore(now, child.orderedDaysAgo),
    boardId: child.boardId,
    ...{ childId, caseKind, sex, ageYears, placementId: null },
  })
}

/** The stay of a child of the demo, with its steps, plan and clocks. */
export function addStay(rows: Rows, random: Random, child: DemoChild, home: DemoHome, now: Date): void {
  const { placementId: id, admittedDaysAgo: days, dischargedDaysAgo } = child
  const admittedAt = daysBefore(now, days)
  const left = dischargedDaysAgo !== null
  const inPune = home.key === 'home-490-1'
  const by = inPune ? demoId('person', 'home.pune') : null
  const examined = days < 1 || (days < 12 && random.chance(0.12)) ? null : days - random.int(2, 20) * HOUR_DAYS
  const plan = anyPlan(random, days - (dischargedDaysAgo ?? 0), left)
  const orderNumber = demoOrderNumber(child, now)
  const clocks = clocksOf(id, placeOf(home), admittedAt, { examined, plan, dischargedDaysAgo, now })
  rows.placement.push({
    id,
    ...placeOf(home),
    homeId: home.id,
    childId: child.childId,
    caseKind: child.caseKind,
    sex: child.sex,
    ageAtAdmission: child.ageYears,
    orderId: child.orderId,
    orderNumber,
    orderKind: days < FINAL_AFTER_DAYS ? 'INTERIM_PLACEMENT' : 'PLACEMENT',
    boardId: child.boardId,
    admittedAt,
    medicalAt: examined === null ? null : daysBefore(now, examined),
    dischargedAt: dischargedDaysAgo === null ? null : daysBefore(now, dischargedDaysAgo),
    dischargeReason: left ? (child.caseKind === 'CCL' ? 'RELEASED' : 'RESTORED') : null,
    planDueAt: planDue(clocks),
    ...demoChange(daysBefore(now, dischargedDaysAgo ?? days), by, 'CCI_SUPERINTENDENT'),
  })
  for (const row of clocks) rows.clock.push({ ...row, subject: 'STAY', events: [...row.events] })
  if (plan) addPlan(rows, random, { id, stateCode: home.stateCode, by }, plan, now)
  addSteps(rows, child, home, { by, examined, plan, orderNumber, now })
}

interface Told {
  readonly by: string | null
  readonly examined: number | null
  readonly plan: DemoPlan | null
  readonly orderNumber: string
  readonly now: Date
}

function addSteps(rows: Rows, child: DemoChild, home: DemoHome, { by, examined, plan, orderNumber, now }: Told): void {
  const { placementId, admittedDaysAgo, dischargedDaysAgo } = child
  const step = (
    act: Rows['placementStep'][number]['act'],
    daysAgo: number,
    document: string | null,
    note: string | null,
  ) =>
    rows.placementStep.push({
      id: demoId('placement-step', `${placementId}-${act}`),
      placementId,
      stateCode: home.stateCode,
      ...{ act, document, note },
      ...demoActor(daysBefore(now, daysAgo), by, 'CCI_SUPERINTENDENT'),
    })
  step('ADMITTED', admittedDaysAgo, orderNumber, 'Brought by the child welfare police officer.')
  if (examined !== null) step('EXAMINED', examined, 'OPD slip of the civil hospital', null)
  if (plan) step('PLAN_WRITTEN', Math.max(0.6, (plan.approvedDaysAgo ?? admittedDaysAgo * 0.5) + 1.5), null, null)
  if (plan?.approvedDaysAgo) step('PLAN_APPROVED', plan.approvedDaysAgo, null, 'Read with the child.')
  if (plan?.approvedDaysAgo && plan.status !== 'APPROVED') {
    step('PLAN_FILED', Math.max(0.2, plan.approvedDaysAgo - 2), null, 'Filed with the next report.')
  }
  if (dischargedDaysAgo !== null)
    step('DISCHARGED', dischargedDaysAgo, null, 'Handed over to the family, before the committee.')
}

interface Course {
  readonly examined: number | null
  readonly plan: DemoPlan | null
  readonly dischargedDaysAgo: number | null
  readonly now: Date
}

/** The doctor's 24 hours and the plan's 30 days, stopped by what happened first. */
function clocksOf(
  id: string,
  holder: Holder,
  from: Date,
  { examined, plan, dischargedDaysAgo, now }: Course,
): ClockRow[] {
  const stops: [ClockCode, number | null][] = [
    ['SAA_MEDICAL', examined ?? dischargedDaysAgo],
    ['CARE_PLAN', plan?.approvedDaysAgo ?? dischargedDaysAgo],
  ]
  return stops.map(([code, stoppedDaysAgo]) => {
    const row = startClock({ id: demoId('clock', `${id}-${code}`), code, subjectId: id, holder, at: from })
    if (stoppedDaysAgo === null) return row
    const next = advanceClock(row, { type: 'stopped', at: daysBefore(now, stoppedDaysAgo).toISOString() })
    return next.ok ? next.row : row
  })
}

/** Until when the plan must be approved; null where it is, or the child has left. */
export function planDue(clocks: readonly ClockRow[]): Date | null {
  return clocks.find(({ code, stoppedAt }) => code === 'CARE_PLAN' && !stoppedAt)?.dueAt ?? null
}

export function placeOf({ id, stateCode, districtCode }: DemoHome): Holder {
  return { officeId: id, stateCode, districtCode }
}
