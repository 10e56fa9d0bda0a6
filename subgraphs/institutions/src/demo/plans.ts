import { indianDay } from '@vatsalya/clocks'
import { daysBefore, demoId, type Random } from '@vatsalya/demo'
import { demoChange, type Rows } from './rows.js'

/** How far the care plan of a demo stay is. */
export interface DemoPlan {
  readonly status: 'DRAFT' | 'APPROVED' | 'ACTIVE' | 'CLOSED'
  /** Days before the demo's day; null where it was never approved. */
  readonly approvedDaysAgo: number | null
}

/** The plan of a stay of so many days: none at first, a draft soon, in force later; some are late. */
export function anyPlan(random: Random, days: number, left: boolean): DemoPlan | null {
  if (left) return random.chance(0.85) ? { status: 'CLOSED', approvedDaysAgo: days * 0.7 } : null
  if (days < 3) return null
  const late = random.chance(0.1)
  if (days < 30 || late) {
    if (random.chance(late ? 0.5 : 0.35)) return null
    return late || random.chance(0.6) ? { status: 'DRAFT', approvedDaysAgo: null } : approved(random, days)
  }
  return approved(random, days)
}

function approved(random: Random, days: number): DemoPlan {
  const approvedDaysAgo = Math.max(0.5, days - random.int(8, 28))
  return { status: approvedDaysAgo > 4 && random.chance(0.92) ? 'ACTIVE' : 'APPROVED', approvedDaysAgo }
}

const WORDS = {
  childsView: [
    'Wants to go home when it is safe. Misses her brother.',
    'Wants to finish the school year here.',
    'Wants to learn tailoring, and to telephone home once a week.',
    'Does not want to say yet.',
  ],
  health: [
    'Healthy on admission; dental check next month.',
    'Underweight; extra meal, weight each fortnight.',
    'Glasses ordered.',
  ],
  education: [
    'Bridge course, then class 6.',
    'Goes to the municipal school, class 8.',
    'Open school, vocational afternoons.',
  ],
  family: [
    'Mother traced; home study asked of the district of origin.',
    'Grandparents visit each month.',
    'No family known so far; search goes on.',
  ],
  protection: [
    'Counselling once a week.',
    'Support person named by the committee.',
    'No contact with the former employer.',
  ],
  goals: [
    'Restoration within three months.',
    'Through the school year, then restoration.',
    'Foster care to be looked at.',
  ],
} as const

/** Writes a plan and what it says. */
export function addPlan(
  rows: Rows,
  random: Random,
  stay: { readonly id: string; readonly stateCode: string; readonly by: string | null },
  plan: DemoPlan,
  now: Date,
): void {
  const { status, approvedDaysAgo } = plan
  const id = demoId('care-plan', stay.id)
  const filed = status === 'ACTIVE' || status === 'CLOSED'
  rows.carePlan.push({
    id,
    placementId: stay.id,
    stateCode: stay.stateCode,
    status,
    approvedOn: approvedDaysAgo === null ? null : indianDay(daysBefore(now, approvedDaysAgo)),
    filedOn: filed && approvedDaysAgo !== null ? indianDay(daysBefore(now, Math.max(0.2, approvedDaysAgo - 2))) : null,
    // Reviewed each quarter: about one in six has come due.
    nextReviewOn: status === 'ACTIVE' ? indianDay(daysBefore(now, random.int(-75, 14))) : null,
    ...demoChange(daysBefore(now, approvedDaysAgo ?? 1), stay.by, 'CCI_SUPERINTENDENT'),
  })
  rows.carePlanContent.push({
    planId: id,
    stateCode: stay.stateCode,
    childsView: random.pick(WORDS.childsView),
    health: random.pick(WORDS.health),
    education: random.pick(WORDS.education),
    family: random.pick(WORDS.family),
    protection: random.pick(WORDS.protection),
    goals: random.pick(WORDS.goals),
  })
}
