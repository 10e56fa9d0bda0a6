import type { Viewer } from '@vatsalya/access'
import type { InputIssue } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'

/** Indian day of an instant, "2026-11-24"; India keeps UTC+05:30. */
export function indianDay(at: Date): string {
  return new Date(at.getTime() + 19_800_000).toISOString().slice(0, 10)
}

/** Whether a post may plan for a State (null = the nation): a national institute anywhere, a State at home. */
export function mayPlanIn(viewer: Viewer, stateCode: string | null): boolean {
  const { level, stateCode: own } = viewer.jurisdiction
  if (level === 'nation') return true
  return level === 'state' && stateCode !== null && stateCode === own
}

/** Who conducts what a post plans: the national institute, the ministry, or the State's society. */
export function instituteOf(viewer: Viewer): string {
  if (viewer.role === 'TRAINING_INSTITUTE') return 'NIPCCD'
  if (viewer.jurisdiction.level === 'nation') return 'MWCD'
  return `SCPS-${viewer.jurisdiction.stateCode ?? ''}`
}

/** Why a count cannot be: before the first day, of a cancelled programme, or more people than seats. */
export function attendanceFaults(
  programme: { readonly startsOn: string; readonly status: string; readonly seats: number },
  attendance: readonly { readonly participants: number }[],
  now: Date,
): InputIssue[] {
  const issues: InputIssue[] = []
  if (programme.status === 'CANCELLED') issues.push({ path: 'programmeId', message: say('cancelled') })
  if (programme.startsOn > indianDay(now)) issues.push({ path: 'programmeId', message: say('notBegun') })
  const came = attendance.reduce((sum, { participants }) => sum + participants, 0)
  if (came > programme.seats) {
    issues.push({ path: 'attendance', message: say('moreThanSeats', { came, seats: programme.seats }) })
  }
  return issues
}
