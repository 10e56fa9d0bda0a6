import { indianDay } from '@vatsalya/clocks'
import type { CaseKind, Sex } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { type Room, unlawful } from '../homes/homes.rules.js'

/** What is known of the child of an order; null where it has not been told. */
export interface Known {
  readonly caseKind: CaseKind | null
  readonly sex: Sex | null
  readonly ageYears: number | null
}

/** The home as it stands at the moment of the question. */
export interface Gate extends Room {
  readonly capacity: number
  readonly occupancy: number
  /** Last day of the registration. */
  readonly validUntil: string
}

/**
 * Why a child cannot be admitted now, as a sentence that says what is missing; null where nothing stands against it. What
 * is not known of the child does not stand against it here: the home records it at the gate, and is asked again then.
 */
export function impediment(gate: Gate, child: Known, onAnotherRoll: boolean, now: Date): string | null {
  if (gate.validUntil < indianDay(now)) return say('lapsed')
  if (child.caseKind === null) return say('papersToCome')
  const against = unlawful(gate, {
    caseKind: child.caseKind,
    sex: child.sex ?? 'TRANSGENDER',
    ageYears: child.ageYears ?? gate.ageFrom,
  })
  if (against) return against
  if (gate.occupancy >= gate.capacity) {
    return say('full', { children: gate.occupancy, places: gate.capacity })
  }
  return onAnotherRoll ? say('onAnotherRoll') : null
}

const YEAR_MS = 365.2425 * 24 * 3_600_000

/** Age now of a child whose age was told at an instant. */
export function ageSince(ageYears: number, toldAt: Date, now: Date): number {
  return ageYears + Math.max(0, Math.floor((now.getTime() - toldAt.getTime()) / YEAR_MS))
}
