import type { Random } from '@vatsalya/demo'
import type { MissingStage } from '../modules/missing/missing.rules.js'

/** A step that a demo report took. */
export interface DemoStep {
  readonly to: MissingStage
  readonly at: Date
  readonly reason: string | null
  readonly document: string | null
}

/** How a demo case goes on; hours and days are lengths, fractions allowed. */
export interface Course {
  readonly registeredAt: Date
  /** From the report to the FIR; null: none yet. */
  readonly firAfterHours: number | null
  /** From the report until the child is traced; null: not traced. */
  readonly tracedAfterDays: number | null
  /** From tracing to the committee; null: not produced yet. */
  readonly producedAfterHours: number | null
  /** What the committee decides. */
  readonly ends: 'RESTORED' | 'IN_CARE'
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const AHTU_DAYS = 118

/** The steps of a case up to `now`, in order. What lies after now has not happened yet. */
export function stepsOf(random: Random, course: Course, now: Date): DemoStep[] {
  const steps: DemoStep[] = []
  let at = course.registeredAt.getTime()
  const step = (to: MissingStage, after: number, reason: string | null = null, document: string | null = null) => {
    at += after
    steps.push({ to, at: new Date(at), reason, document })
  }

  step('REPORTED', 0)
  if (course.firAfterHours === null) return steps
  step('FIR_REGISTERED', course.firAfterHours * HOUR, null, `${random.int(1, 900)}/${yearOf(at)}`)
  step('UNDER_SEARCH', (0.5 + random.next() * 5) * HOUR, 'Look-out notice sent to the neighbouring stations.')
  const traced = course.tracedAfterDays === null ? Number.POSITIVE_INFINITY : at + course.tracedAfterDays * DAY
  const handedOver = at + (AHTU_DAYS + random.int(-25, 12)) * DAY
  if (handedOver < traced && random.chance(0.75)) {
    step('WITH_AHTU', handedOver - at, 'Untraced for four months.', `AHTU ${random.int(1, 400)}`)
  }
  if (traced !== Number.POSITIVE_INFINITY) {
    step('TRACED', traced - at, 'The child was found and identified by the family.')
    if (course.producedAfterHours !== null) {
      step('PRODUCED', course.producedAfterHours * HOUR, 'Produced before the committee.', `GD ${random.int(1, 60)}`)
      const order = `CWC order ${random.int(1, 500)}`
      step(course.ends, (0.2 + random.next() * 6) * DAY, 'Order of the committee.', order)
      if (course.ends === 'RESTORED') {
        step('CLOSED', (20 + random.next() * 70) * DAY, 'Report of the committee received.', `FR ${random.int(1, 500)}`)
      }
    }
  }
  return steps.filter((made) => made.at <= now)
}

function yearOf(at: number): number {
  return new Date(at).getUTCFullYear()
}

/** An ordinary course: most FIRs within two hours, most children before the committee within a day. */
export function ordinaryCourse(random: Random, registeredAt: Date, tracedAfterDays: number | null): Course {
  return {
    registeredAt,
    firAfterHours: random.chance(0.86) ? 0.2 + random.next() * 1.7 : 2 + random.next() * 30,
    tracedAfterDays,
    producedAfterHours: random.chance(0.92) ? 3 + random.next() * 20 : 25 + random.next() * 20,
    ends: random.chance(0.85) ? 'RESTORED' : 'IN_CARE',
  }
}
