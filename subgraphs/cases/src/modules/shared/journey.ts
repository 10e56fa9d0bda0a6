import { say } from '../../messages/index.js'
import { refuseField } from './input.js'

/** When a child travelled to the committee or Board: that time does not count (JJ Act s.10, s.31). */
export interface Journey {
  readonly departedAt: Date
  readonly arrivedAt: Date
}

interface Told {
  readonly departedAt: Date | null
  readonly arrivedAt: Date | null
}

/** What the journey lies within: the child was there from `from` on, and stood before the committee at `to`. */
interface Within {
  readonly from: Date
  readonly to: Date
}

/** The journey of an input, or null where none was told; ends the use case where it cannot be. */
export function journeyOf({ departedAt, arrivedAt }: Told, within: Within): Journey | null {
  if (!departedAt && !arrivedAt) return null
  if (!departedAt) return refuseField('departedAt', say('journeyStart'))
  if (!arrivedAt) return refuseField('arrivedAt', say('journeyEnd'))
  if (arrivedAt < departedAt) return refuseField('arrivedAt', say('journeyBackwards'))
  if (departedAt < within.from) return refuseField('departedAt', say('journeyTooEarly'))
  if (arrivedAt > within.to) return refuseField('arrivedAt', say('journeyTooLate'))
  return { departedAt, arrivedAt }
}

/** The journey as an event of a clock, recorded at `now`. */
export function journeyed({ departedAt, arrivedAt }: Journey, now: Date) {
  return {
    type: 'journeyed' as const,
    at: now.toISOString(),
    departedAt: departedAt.toISOString(),
    arrivedAt: arrivedAt.toISOString(),
  }
}
