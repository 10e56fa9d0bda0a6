import type { InspectionOutcome } from '../../generated/types.js'

/** Who came. */
export interface Team {
  readonly members: number
  readonly womanPresent: boolean
  readonly medicalOfficerPresent: boolean
}

/** What a visit needs to count as one of the committee (JJ Act s.54), at its field; null where the team is whole. */
export function missingFromTeam(team: Team): { readonly path: string; readonly message: string } | null {
  if (team.members < 3) return { path: 'members', message: 'The team is of three or more (JJ Act s.54).' }
  if (!team.womanPresent) return { path: 'womanPresent', message: 'A woman is of the team (JJ Act s.54).' }
  if (!team.medicalOfficerPresent) {
    return { path: 'medicalOfficerPresent', message: 'A medical officer is of the team (JJ Act s.54).' }
  }
  return null
}

/** What is wrong with the day for putting things right, in words; null where nothing is. */
export function remedyFault(outcome: InspectionOutcome, remedyBy: string | null, inspectedOn: string): string | null {
  if (outcome === 'DEFICIENT' && !remedyBy) return 'Set the day by which the home puts this right.'
  return remedyBy && remedyBy <= inspectedOn ? 'This day lies after the visit.' : null
}
