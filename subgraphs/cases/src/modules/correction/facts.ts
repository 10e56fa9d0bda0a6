import type { CorrectableFact } from '../../generated/types.js'
import type { IdentityRow } from '../child/child.repository.js'
import type { ParticularsRow, ReportRow } from '../missing/missing.repository.js'
import type { Facts } from './correction.rules.js'

/** The facts of a child's identity, by the names under which they are kept. */
export function identityFacts(
  row: Omit<IdentityRow, 'childId' | 'stateCode' | 'photoId' | 'nameKeys' | 'guardianKeys'>,
) {
  const { name, otherNames, birthDate, marks, physique, languages, address, guardians } = row
  return {
    NAME: name,
    OTHER_NAMES: otherNames,
    BIRTH_DATE: birthDate,
    IDENTIFYING_MARKS: marks,
    PHYSIQUE: physique,
    LANGUAGES: languages,
    ADDRESS: address,
    GUARDIANS: guardians,
  } satisfies Partial<Record<CorrectableFact, unknown>>
}

/** The facts of a report, by the names under which they are kept. */
export function reportFacts(
  { missingSince, ageAtMissing, lastSeenDistrictCode }: ReportRow,
  { lastSeenPlace, wearing, circumstances, informant }: ParticularsRow,
) {
  return {
    MISSING_SINCE: missingSince,
    AGE_AT_MISSING: ageAtMissing,
    LAST_SEEN_DISTRICT_CODE: lastSeenDistrictCode,
    LAST_SEEN_PLACE: lastSeenPlace,
    WEARING: wearing,
    CIRCUMSTANCES: circumstances,
    INFORMANT: informant,
  } satisfies Partial<Record<CorrectableFact, unknown>>
}

/** What is known of a report and of its child; undefined where the identity is closed. */
export interface Known {
  readonly identity: Facts
  readonly report: Facts
}

/** The facts of a report and of its child's identity, if both are open. */
export function knownFacts(
  identity: IdentityRow | null | undefined,
  report: ReportRow,
  particulars: ParticularsRow | null | undefined,
): Known | undefined {
  if (!identity || !particulars) return undefined
  return { identity: identityFacts(identity), report: reportFacts(report, particulars) }
}
