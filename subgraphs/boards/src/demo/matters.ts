import { advanceClock, type ClockCode, type ClockRow, startClock } from '@vatsalya/clocks'
import {
  createRandom,
  DEMO_CHILDREN_IN_CONFLICT,
  DEMO_FOUND_CHILDREN,
  type DemoChild,
  daysBefore,
  demoId,
  demoOrderNumber,
  indianDay,
  type Random,
} from '@vatsalya/demo'
import type { clock, order, proceeding } from '../database/tables.js'
import { CLOCKS_AT_PRODUCTION, FIRST_ACT } from '../modules/proceedings/proceedings.rules.js'

type ProceedingRow = typeof proceeding.$inferInsert
type OrderRow = typeof order.$inferInsert
type StoredClock = typeof clock.$inferInsert

const DAY_MS = 86_400_000
/** Hours between being found and being produced. */
const PRODUCTION_DAYS = 0.5
const REASONS = 'Demo order: the child needs care until the inquiry is over; the home named has a free bed.'

/** Matters, orders and clocks of every child of the demo who was produced. */
export function demoMatters(now: Date, seed: number) {
  const random = createRandom(seed + 6)
  const proceedings: ProceedingRow[] = []
  const orders: OrderRow[] = []
  const clocks: StoredClock[] = []
  const serials = new Map<string, number>()
  // By age, so that numbers rise with time.
  const children = [...DEMO_FOUND_CHILDREN, ...DEMO_CHILDREN_IN_CONFLICT].sort(
    (a, b) => b.foundDaysAgo - a.foundDaysAgo,
  )
  for (const child of children) {
    if (child.foundDaysAgo < PRODUCTION_DAYS) continue
    const matter = matterOf(random, child, now, serials)
    proceedings.push(matter)
    clocks.push(...clocksOf(random, matter, now))
    if (child.home) orders.push(placementOf(child, now))
    if (matter.closedAt && !child.home) orders.push(disposalOf(child, matter, now))
  }
  return { proceedings, orders, clocks }
}

function matterOf(random: Random, child: DemoChild, now: Date, serials: Map<string, number>): ProceedingRow {
  const openedAt = daysBefore(now, child.foundDaysAgo - PRODUCTION_DAYS)
  const kind = child.caseKind === 'CNCP' ? 'CWC' : 'JJB'
  const series = `${kind}/${child.districtCode}/${indianDay(openedAt).slice(0, 4)}`
  const serial = (serials.get(series) ?? 0) + 1
  serials.set(series, serial)
  const age = child.foundDaysAgo
  const closed = child.dischargedDaysAgo !== null || (age > 60 && random.chance(age > 130 ? 0.9 : 0.45))
  const hearing = random.chance(0.22) ? 0 : random.int(-2, 21)
  return {
    id: child.proceedingId,
    number: `${series}/${String(serial).padStart(4, '0')}`,
    boardId: child.boardId,
    stateCode: child.stateCode,
    districtCode: child.districtCode,
    childId: child.childId,
    caseKind: child.caseKind,
    stage: closed ? 'DISPOSED' : child.home ? 'INTERIM' : age > 5 ? 'INQUIRY' : 'PRODUCED',
    openedAt,
    closedAt: closed ? closingDay(random, child, now) : null,
    nextHearingOn: closed ? null : indianDay(daysBefore(now, -hearing)),
    nextAct: closed ? 'Follow-up' : age > 5 ? 'Hear the social investigation report' : FIRST_ACT[child.caseKind],
    homeId: child.dischargedDaysAgo === null && !child.awaited ? (child.home?.id ?? null) : null,
    changedAt: openedAt,
    changedRole: 'SERVICE',
  }
}

/** A matter ends after the child's last order and, in three of four, within the four months. */
function closingDay(random: Random, child: DemoChild, now: Date): Date {
  const latest = Math.max(0.5, Math.min(child.orderedDaysAgo, child.foundDaysAgo) - 1)
  const days = Math.min(latest, child.foundDaysAgo - random.int(20, child.foundDaysAgo > 160 ? 150 : 45))
  return daysBefore(now, Math.max(0.5, days))
}

function clocksOf(random: Random, matter: ProceedingRow, now: Date): StoredClock[] {
  const holder = { officeId: matter.boardId, stateCode: matter.stateCode, districtCode: matter.districtCode }
  return CLOCKS_AT_PRODUCTION[matter.caseKind].map((code) => {
    const row = startClock({
      id: demoId('clock', `${matter.id}-${code}`),
      code,
      subjectId: matter.id,
      holder,
      at: matter.openedAt,
    })
    const end = endOf(random, code, matter, now)
    const stopped = end ? advanceClock(row, { type: 'stopped', at: end.toISOString() }) : null
    return stored(stopped?.ok ? stopped.row : row)
  })
}

/** A report comes within its 15 days as a rule; the final clock stops with the matter. */
function endOf(random: Random, code: ClockCode, matter: ProceedingRow, now: Date): Date | null {
  if (code !== 'CNCP_SIR' && code !== 'CCL_SIR') return matter.closedAt ?? null
  const came = new Date(matter.openedAt.getTime() + random.int(8, 18) * DAY_MS)
  if (matter.closedAt) return came < matter.closedAt ? came : matter.closedAt
  return came < now ? came : null
}

function stored({ subjectId, events, ...row }: ClockRow): StoredClock {
  return { ...row, proceedingId: subjectId, events: [...events] }
}

function placementOf(child: DemoChild, now: Date): OrderRow {
  return {
    ...common(child),
    id: child.orderId,
    number: demoOrderNumber(child, now),
    kind: 'INTERIM_PLACEMENT',
    institutionId: child.home?.id ?? null,
    issuedAt: daysBefore(now, child.orderedDaysAgo),
  }
}

function disposalOf(child: DemoChild, matter: ProceedingRow, now: Date): OrderRow {
  const issuedAt = matter.closedAt ?? now
  return {
    ...common(child),
    id: child.orderId,
    number: demoOrderNumber(child, now),
    kind: child.caseKind === 'CNCP' ? 'RESTORATION' : 'PROBATION',
    institutionId: null,
    issuedAt,
  }
}

function common(child: DemoChild) {
  const { boardId, stateCode, districtCode, childId, proceedingId } = child
  return { boardId, stateCode, districtCode, childId, proceedingId, presentIds: [], reasons: REASONS, byPerson: null }
}
