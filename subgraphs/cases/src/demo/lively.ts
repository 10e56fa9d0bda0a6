import { daysBefore, demoId, type Random } from '@vatsalya/demo'
import type { FoundCase } from './found.js'
import type { MissingCase } from './missing.js'
import { type Course, ordinaryCourse } from './timeline.js'
import { anyAge, anyDaysToTrace, anySex } from './weights.js'

/** Districts whose police sign in to the demo. */
const DESKS = [
  { stateCode: 'IN-MH', districtCode: '490', account: 'police.pune' },
  { stateCode: 'IN-BR', districtCode: '212', account: 'police.patna' },
] as const

const HOUR = 1 / 24

interface Moment {
  readonly daysAgo: number
  readonly firAfterHours: number | null
  readonly tracedAfterDays?: number
  readonly producedAfterHours?: number | null
}

/** Cases by which a desk shows every colour of its clocks on the day of the demo. */
const MOMENTS: readonly Moment[] = [
  // No FIR yet: just reported, running out, broken.
  { daysAgo: 0.2 * HOUR, firAfterHours: null },
  { daysAgo: 1.8 * HOUR, firAfterHours: null },
  { daysAgo: 5 * HOUR, firAfterHours: null },
  { daysAgo: 27 * HOUR, firAfterHours: null },
  // Under search: new, three months, nearly four, beyond.
  { daysAgo: 0.6, firAfterHours: 0.5 },
  { daysAgo: 2, firAfterHours: 1 },
  { daysAgo: 9, firAfterHours: 0.8 },
  { daysAgo: 34, firAfterHours: 1.5 },
  { daysAgo: 96, firAfterHours: 1 },
  { daysAgo: 119, firAfterHours: 1 },
  { daysAgo: 131, firAfterHours: 3 },
  // Traced, not before the committee yet: new, running out, broken.
  { daysAgo: 6, firAfterHours: 1, tracedAfterDays: 5.8, producedAfterHours: null },
  { daysAgo: 12, firAfterHours: 1, tracedAfterDays: 11, producedAfterHours: null },
  { daysAgo: 20, firAfterHours: 1, tracedAfterDays: 18, producedAfterHours: null },
]

const ORDINARY = 70
const YEAR = 365

/** Missing children of the lively desks: the moments above, and a year's ordinary work. */
export function livelyMissing(random: Random, now: Date): MissingCase[] {
  return DESKS.flatMap(({ stateCode, districtCode, account }) => {
    const officer = demoId('person', account)
    const one = (key: string, course: Course): MissingCase => {
      const sex = anySex(random)
      return { key, stateCode, districtCode, sex, age: anyAge(random, sex), protected: false, officer, course }
    }
    const moments = MOMENTS.map((moment, index) => {
      const course: Course = {
        registeredAt: daysBefore(now, moment.daysAgo),
        firAfterHours: moment.firAfterHours,
        tracedAfterDays: moment.tracedAfterDays ?? null,
        producedAfterHours: moment.producedAfterHours ?? null,
        ends: 'RESTORED',
      }
      return one(`lively-${districtCode}-${index}`, course)
    })
    const ordinary = Array.from({ length: ORDINARY }, (_, index) => {
      const at = daysBefore(now, random.next() * YEAR)
      return one(`desk-${districtCode}-${index}`, ordinaryCourse(random, at, anyDaysToTrace(random)))
    })
    return [...moments, ...ordinary]
  })
}

/** Hours since a found child was received; the fourth has waited longer than the law allows. */
const WAITING = [1, 6, 19, 29] as const

/** Found children whom a lively desk has not produced yet. */
export function livelyFound(): Omit<FoundCase, 'boardId'>[] {
  return DESKS.flatMap(({ stateCode, districtCode }) =>
    WAITING.map((hours, index) => ({
      key: `waiting-${districtCode}-${index}`,
      childId: demoId('child', `waiting-${districtCode}-${index}`),
      stateCode,
      districtCode,
      sex: index % 2 === 0 ? ('GIRL' as const) : ('BOY' as const),
      age: 8 + index * 2,
      foundDaysAgo: hours * HOUR,
      producedAfterHours: null,
    })),
  )
}
