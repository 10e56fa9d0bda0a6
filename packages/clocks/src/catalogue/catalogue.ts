import { BOARD_CLOCKS } from './board.data.js'
import { COMMITTEE_CLOCKS } from './committee.data.js'
import type { ClockDefinition, ClockEntry } from './definition.js'
import { HOME_CLOCKS } from './home.data.js'
import { HOUSE_CLOCKS } from './house.data.js'
import { POLICE_CLOCKS } from './police.data.js'
import { SCHEME_CLOCKS } from './scheme.data.js'

const entries = {
  ...POLICE_CLOCKS,
  ...COMMITTEE_CLOCKS,
  ...BOARD_CLOCKS,
  ...HOME_CLOCKS,
  ...SCHEME_CLOCKS,
  ...HOUSE_CLOCKS,
}

/** Code of a clock in the catalogue. */
export type ClockCode = keyof typeof entries

function define(code: string, { label: [en, hi, ur], ...entry }: ClockEntry): ClockDefinition {
  return {
    code,
    label: { en, hi, ur },
    recurs: null,
    times: 1,
    ifMissed: null,
    nature: 'LIMIT',
    excludesJourney: false,
    warnBefore: null,
    effectiveUntil: null,
    note: null,
    ...entry,
  }
}

/** Every clock with a limit that can be computed, by code. */
export const CLOCKS: ReadonlyMap<string, ClockDefinition> = new Map(
  Object.entries<ClockEntry>(entries).map(([code, entry]) => [code, define(code, entry)]),
)

/** The definition of a code; RangeError for a code that the catalogue does not hold. */
export function clockDefinition(code: string): ClockDefinition {
  const definition = CLOCKS.get(code)
  if (!definition) throw new RangeError(`No such clock: ${code}`)
  return definition
}

/** Whether a text is the code of a clock. */
export function isClockCode(code: string): code is ClockCode {
  return CLOCKS.has(code)
}

/** Whether the law that sets a clock was in force on a day in India ("2026-11-24"). */
export function inForce(code: string, day: string): boolean {
  const { effectiveFrom, effectiveUntil } = clockDefinition(code)
  return effectiveFrom <= day && (effectiveUntil === null || day <= effectiveUntil)
}
