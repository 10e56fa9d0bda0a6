import { DEMO_ACCOUNTS } from '@vatsalya/access'
import { DEMO_HOMES, type DemoHome, daysBefore, demoId, officeId, officeKey, type Random } from '@vatsalya/demo'
import { anyPlan } from './plans.js'
import { demoChange, type Rows } from './rows.js'
import { placeOf } from './stays.js'

/** Districts in which somebody signs in to the demo: there every child has its record in the cases domain. */
const WITH_RECORDS: ReadonlySet<string | null> = new Set(DEMO_ACCOUNTS.map(({ districtCode }) => districtCode))

/** A plan is due after this many days (CARE_PLAN of @vatsalya/clocks). */
const PLAN_DAYS = 30

/**
 * The rolls that homes of other districts brought along from paper: stays whose children have no record in the cases
 * domain yet. They make the counts of States and the nation plausible; nobody of the demo opens them one by one.
 */
export function addRolls(rows: Rows, random: Random, inside: ReadonlyMap<string, number>, now: Date): void {
  for (const home of DEMO_HOMES) {
    if (WITH_RECORDS.has(home.districtCode)) continue
    // Some homes are over their certificate; that is for the inspection to find.
    const share = random.weighted([
      [0.3 + random.next() * 0.55, 90],
      [0.95 + random.next() * 0.15, 10],
    ])
    const here = Math.round(home.capacity * share) - (inside.get(home.id) ?? 0)
    for (let number = 0; number < here; number += 1) addRoll(rows, random, home, number, null, now)
    const gone = Math.round(here * 0.35)
    for (let number = here; number < here + gone; number += 1) {
      addRoll(rows, random, home, number, random.int(1, 400), now)
    }
  }
}

function addRoll(rows: Rows, random: Random, home: DemoHome, number: number, gone: number | null, now: Date): void {
  const key = `roll-${home.key}-${number}`
  const id = demoId('placement', key)
  const days = random.int(4, 420) + (gone ?? 0) + random.next() * 0.5
  const plan = anyPlan(random, days - (gone ?? 0), gone !== null)
  const board = officeId(officeKey(home.takes === 'CNCP' ? 'cwc' : 'jjb', home.districtCode))
  const sex = home.sex === 'ANY' ? (random.chance(0.5) ? 'GIRL' : 'BOY') : home.sex
  rows.placement.push({
    id,
    ...placeOf(home),
    homeId: home.id,
    childId: demoId('child', key),
    caseKind: home.takes,
    sex,
    ageAtAdmission: ageFor(random, home),
    orderId: demoId('order', key),
    orderNumber: `ROLL/${home.districtCode}/${String(number + 1).padStart(4, '0')}`,
    orderKind: 'PLACEMENT',
    boardId: board,
    admittedAt: daysBefore(now, days),
    medicalAt: daysBefore(now, days - 0.4),
    dischargedAt: gone === null ? null : daysBefore(now, gone),
    dischargeReason: gone === null ? null : anyReason(random, home),
    planDueAt: gone === null && (plan?.approvedDaysAgo ?? null) === null ? daysBefore(now, days - PLAN_DAYS) : null,
    ...demoChange(daysBefore(now, gone ?? days), null, 'CCI_SUPERINTENDENT'),
  })
}

function ageFor(random: Random, home: DemoHome): number {
  if (home.kind === 'SPECIALISED_ADOPTION_AGENCY') return random.int(0, 5)
  if (home.kind === 'PLACE_OF_SAFETY') return random.int(16, 18)
  return home.takes === 'CCL' ? random.int(13, 17) : random.int(5, 17)
}

function anyReason(random: Random, { takes, kind }: DemoHome): Rows['placement'][number]['dischargeReason'] {
  if (kind === 'SPECIALISED_ADOPTION_AGENCY') return random.chance(0.8) ? 'ADOPTED' : 'RESTORED'
  if (takes === 'CCL') return 'RELEASED'
  return random.weighted([
    ['RESTORED', 72],
    ['TRANSFERRED', 12],
    ['AGED_OUT', 9],
    ['RAN_AWAY', 7],
  ])
}
