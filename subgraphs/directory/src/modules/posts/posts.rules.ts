import type { RoleCode } from '@vatsalya/access'
import type { InputIssue } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { mayWorkIn, type OfficeKind } from '../offices/offices.rules.js'

/** When a post is held: from an instant until another, or with no end in sight. */
export interface Period {
  readonly heldFrom: Date
  readonly heldUntil: Date | null
}

/** Whether a post is held at `now`. The instant of its end is no longer part of it. */
export function isHeld({ heldFrom, heldUntil }: Period, now: Date): boolean {
  return heldFrom <= now && (heldUntil === null || now < heldUntil)
}

/** Whether two periods share an instant. */
export function overlap(a: Period, b: Period): boolean {
  return (b.heldUntil === null || a.heldFrom < b.heldUntil) && (a.heldUntil === null || b.heldFrom < a.heldUntil)
}

/** What is wrong with an appointment; empty where nothing is. */
export function appointmentFaults(
  appointment: Period & { readonly role: RoleCode },
  office: { readonly kind: OfficeKind },
  now: Date,
): InputIssue[] {
  const { role, heldFrom, heldUntil } = appointment
  const faults: InputIssue[] = []
  if (!mayWorkIn(role, office.kind)) faults.push({ path: 'role', message: say('roleNotHere') })
  if (heldUntil && heldUntil <= heldFrom) faults.push({ path: 'heldUntil', message: say('endBeforeStart') })
  else if (heldUntil && heldUntil <= now) faults.push({ path: 'heldUntil', message: say('endPassed') })
  return faults
}

/** What is wrong with an end of a post; empty where nothing is. An end may be planned, never dated back. */
export function endFaults(post: Period, heldUntil: Date, now: Date): InputIssue[] {
  if (heldUntil < now) return [{ path: 'heldUntil', message: say('endDatedBack') }]
  if (heldUntil < post.heldFrom) return [{ path: 'heldUntil', message: say('notBegun') }]
  return []
}
