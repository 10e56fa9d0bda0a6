import { daysBefore, indianDay } from './days.js'
import { DEMO_HOMES, type DemoHome } from './homes.js'
import { demoId } from './ids.js'
import { BOARD_STATES, districtsOf, officeId, officeKey } from './offices.js'
import { createRandom, type Random } from './random.js'

/** A child of the demo whom more than one domain knows: found or apprehended, produced, perhaps in a home. */
export interface DemoChild {
  /** "found-17", "conflict-3", "asha"; also the key of its proceeding, order and placement. */
  readonly key: string
  readonly childId: string
  /** In need of care and protection, or in conflict with law. */
  readonly caseKind: 'CNCP' | 'CCL'
  readonly sex: 'GIRL' | 'BOY'
  readonly ageYears: number
  readonly stateCode: string
  readonly districtCode: string
  /** Days (with a fraction) before the demo's day at which the child was found or apprehended. */
  readonly foundDaysAgo: number
  /** The committee or Board before which the child was produced. */
  readonly boardId: string
  readonly proceedingId: string
  /** Null where the child went home with its family. */
  readonly home: DemoHome | null
  /** Days before the demo's day of the order to place, and of the admission on it, where there was one. */
  readonly orderedDaysAgo: number
  readonly admittedDaysAgo: number
  /** Ordered into its home, and not at its gate yet: the first screen of a home has somebody to admit. */
  readonly awaited: boolean
  /** Null while the child is still in the home. */
  readonly dischargedDaysAgo: number | null
  readonly orderId: string
  readonly placementId: string
}

/** The child whose story crosses every domain: missing in Patna, found in Pune, before the committee, in a home. */
export const STORY_CHILD_KEY = 'asha'

const stateByDistrict = new Map(
  BOARD_STATES.flatMap((state) => districtsOf(state).map((code) => [code, state] as const)),
)

/**
 * Number of the order by which a demo child was placed, "CWC/490/2026/0018": the committee or Board writes it, the home
 * admits on it, and both must tell the same.
 */
export function demoOrderNumber({ key, caseKind, districtCode, orderedDaysAgo }: DemoChild, now: Date): string {
  const serial = key === STORY_CHILD_KEY ? 1 : Number(key.split('-').at(-1)) + 1
  const year = indianDay(daysBefore(now, orderedDaysAgo)).slice(0, 4)
  return `${caseKind === 'CNCP' ? 'CWC' : 'JJB'}/${districtCode}/${year}/${String(serial).padStart(4, '0')}`
}

/** Who was placed so lately is still on the way. */
const ON_THE_WAY_DAYS = 4

const SEED = 73
const FOUND = 1200
const IN_CONFLICT = 300

/** Children in need of care and protection, the story child first. */
export const DEMO_FOUND_CHILDREN: readonly DemoChild[] = planFound()

/** Children in conflict with law. */
export const DEMO_CHILDREN_IN_CONFLICT: readonly DemoChild[] = planInConflict()

function planFound(): DemoChild[] {
  const random = createRandom(SEED)
  const rooms = roomsOf('CNCP')
  const children = [
    child(random, rooms, STORY_CHILD_KEY, {
      caseKind: 'CNCP',
      sex: 'GIRL',
      age: 14,
      district: '490',
      daysAgo: 12.4,
      stays: true,
    }),
  ]
  for (let number = 1; number < FOUND; number += 1) {
    const inPune = number % 12 === 0
    children.push(
      child(random, rooms, `found-${number}`, {
        caseKind: 'CNCP',
        sex: random.chance(0.45) ? 'GIRL' : 'BOY',
        age: random.weighted([
          [2, 4],
          [5, 6],
          [8, 16],
          [11, 28],
          [14, 30],
          [16, 16],
        ]),
        district: inPune ? '490' : anyDistrict(random),
        daysAgo: inPune && random.chance(0.3) ? random.next() * 6 : 2 + random.next() * 700,
        stays: random.chance(0.62),
      }),
    )
  }
  return children
}

function planInConflict(): DemoChild[] {
  const random = createRandom(SEED + 1)
  const rooms = roomsOf('CCL')
  return Array.from({ length: IN_CONFLICT }, (_, number) =>
    child(random, rooms, `conflict-${number + 1}`, {
      caseKind: 'CCL',
      sex: random.chance(0.06) ? 'GIRL' : 'BOY',
      age: random.weighted([
        [13, 6],
        [15, 19],
        [16, 35],
        [17, 40],
      ]),
      district: number % 10 === 0 ? '490' : anyDistrict(random),
      daysAgo: 1 + random.next() * 330,
      stays: random.chance(0.4),
    }),
  )
}

interface Told {
  readonly caseKind: 'CNCP' | 'CCL'
  readonly sex: 'GIRL' | 'BOY'
  readonly age: number
  readonly district: string
  readonly daysAgo: number
  readonly stays: boolean
}

function child(random: Random, rooms: Rooms, key: string, told: Told): DemoChild {
  const { caseKind, sex, age, district, daysAgo, stays } = told
  // Who was found today has not been placed yet.
  const placed = stays && daysAgo > 1
  const admittedDaysAgo = placed ? daysAgo - 0.8 : daysAgo * 0.4
  const left = daysAgo > 150 && random.chance(0.75)
  const home = placed ? rooms.take(district, sex, age, !left) : null
  const awaited = home !== null && daysAgo < ON_THE_WAY_DAYS && key !== STORY_CHILD_KEY
  return {
    key,
    childId: demoId('child', key),
    caseKind,
    sex,
    ageYears: age,
    stateCode: stateOf(district),
    districtCode: district,
    foundDaysAgo: daysAgo,
    boardId: officeId(officeKey(caseKind === 'CNCP' ? 'cwc' : 'jjb', district)),
    proceedingId: demoId('proceeding', key),
    home,
    orderedDaysAgo: awaited ? daysAgo * 0.1 : admittedDaysAgo + (daysAgo - admittedDaysAgo) * 0.2,
    admittedDaysAgo,
    awaited,
    dischargedDaysAgo: left && home ? daysAgo - 120 - random.next() * 25 : null,
    orderId: demoId('order', key),
    placementId: demoId('placement', key),
  }
}

interface Rooms {
  /** A home that may lawfully take the child and has a bed free; children who left hold none. */
  take(districtCode: string, sex: DemoHome['sex'], age: number, holds: boolean): DemoHome | null
}

function roomsOf(takes: DemoHome['takes']): Rooms {
  const free = new Map<string, number>()
  const lawful = DEMO_HOMES.filter((home) => home.takes === takes)
  // Some beds stay free, so that the demo can admit.
  for (const home of lawful) free.set(home.key, Math.floor(home.capacity * 0.8))
  return {
    take: (districtCode, sex, age, holds) => {
      const fits = (home: DemoHome) =>
        (home.kind === 'SPECIALISED_ADOPTION_AGENCY' ? age < 6 : home.sex === sex || home.sex === 'ANY') &&
        (home.kind !== 'PLACE_OF_SAFETY' || age >= 16) &&
        (free.get(home.key) ?? 0) > 0
      const inDistrict = lawful.find((home) => home.districtCode === districtCode && fits(home))
      const home =
        inDistrict ?? lawful.find((other) => other.stateCode === stateOf(districtCode) && fits(other)) ?? null
      if (home && holds) free.set(home.key, (free.get(home.key) ?? 0) - 1)
      return home
    },
  }
}

function stateOf(districtCode: string): string {
  return stateByDistrict.get(districtCode) ?? ''
}

function anyDistrict(random: Random): string {
  const [first, ...rest] = stateByDistrict.keys()
  return first ? random.pick([first, ...rest]) : ''
}
