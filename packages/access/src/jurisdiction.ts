/** How far a post sees: the whole nation, one State, one district, one office, one case, or nothing. */
export const LEVELS = ['nation', 'state', 'district', 'office', 'case', 'none'] as const

export type Level = (typeof LEVELS)[number]

/**
 * Where a post may act. `stateCode` is ISO 3166-2 ("IN-MH"), `districtCode` an LGD code ("490"), `officeId` a UUID.
 * Each level carries the codes of the levels above it, so that a narrower rule can be read without a look-up.
 */
export interface Jurisdiction {
  readonly level: Level
  readonly stateCode: string | null
  readonly districtCode: string | null
  readonly officeId: string | null
}

/** Where a thing is, for the question "does this post see it". */
export interface Place {
  readonly stateCode: string | null
  readonly districtCode: string | null
  readonly officeId?: string | null
}

export const NOWHERE: Jurisdiction = { level: 'none', stateCode: null, districtCode: null, officeId: null }

/**
 * Whether `place` lies inside `jurisdiction`. `none` and `case` contain nothing: a case is opened by name, never by
 * place. The same rule stands in SQL (`access.covers`); a property test keeps the two equal.
 */
export function covers(jurisdiction: Jurisdiction, place: Place): boolean {
  switch (jurisdiction.level) {
    case 'nation':
      return true
    case 'state':
      return jurisdiction.stateCode !== null && place.stateCode === jurisdiction.stateCode
    case 'district':
      return jurisdiction.districtCode !== null && place.districtCode === jurisdiction.districtCode
    case 'office':
      return jurisdiction.officeId !== null && place.officeId === jurisdiction.officeId
    case 'case':
    case 'none':
      return false
  }
}
