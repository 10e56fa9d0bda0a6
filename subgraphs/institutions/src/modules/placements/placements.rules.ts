import type { DischargeReason } from '../../generated/types.js'
import { say } from '../../messages/index.js'

/** What a discharge must tell. */
export interface Leaving {
  readonly reason: DischargeReason
  readonly gateOrderId: string | null
  readonly handedTo: string | null
  readonly note: string | null
}

/** A committee or Board sends the child: without its order nobody may. */
const ON_ORDER: ReadonlySet<DischargeReason> = new Set(['RESTORED', 'TRANSFERRED', 'RELEASED'])

/** Nobody takes the child by the hand. */
const ALONE: ReadonlySet<DischargeReason> = new Set(['RAN_AWAY', 'DIED'])

/** What is missing from a discharge, at its field; null where it is complete (domain reference 6.6). */
export function missingFrom(leaving: Leaving): { readonly path: string; readonly message: string } | null {
  const { reason, gateOrderId, handedTo, note } = leaving
  if (ON_ORDER.has(reason) && !gateOrderId) {
    return { path: 'gateOrderId', message: say('needsOrder') }
  }
  if (!ON_ORDER.has(reason) && !note) return { path: 'note', message: say('whatHappened') }
  if (!ALONE.has(reason) && !handedTo) return { path: 'handedTo', message: say('toWhom') }
  return null
}
