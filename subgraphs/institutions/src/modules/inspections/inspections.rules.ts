import type { InspectionOutcome } from '../../generated/types.js'
import { say } from '../../messages/index.js'

/** Who came. */
export interface Team {
  readonly members: number
  readonly womanPresent: boolean
  readonly medicalOfficerPresent: boolean
}

/** What a visit needs to count as one of the committee (JJ Act s.54), at its field; null where the team is whole. */
export function missingFromTeam(team: Team): { readonly path: string; readonly message: string } | null {
  if (team.members < 3) return { path: 'members', message: say('teamOfThree') }
  if (!team.womanPresent) return { path: 'womanPresent', message: say('teamWoman') }
  if (!team.medicalOfficerPresent) {
    return { path: 'medicalOfficerPresent', message: say('teamDoctor') }
  }
  return null
}

/** What is wrong with the day for putting things right, in words; null where nothing is. */
export function remedyFault(outcome: InspectionOutcome, remedyBy: string | null, inspectedOn: string): string | null {
  if (outcome === 'DEFICIENT' && !remedyBy) return say('remedyDay')
  return remedyBy && remedyBy <= inspectedOn ? say('remedyAfter') : null
}
