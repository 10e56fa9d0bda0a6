import type { CaseKind, HomeSex, RegistrationStatus, Sex } from '../../generated/types.js'
import { say } from '../../messages/index.js'

/** What a home may take, by its certificate. */
export interface Room {
  readonly caseKind: CaseKind
  readonly takes: HomeSex
  readonly ageFrom: number
  readonly ageTo: number
}

/** What must be known of a child to say where it may live. */
export interface Arrival {
  readonly caseKind: CaseKind
  readonly sex: Sex
  readonly ageYears: number
}

/** Sexes live together up to this age, in years, not included (domain reference 4.5: "beyond infancy"). */
const INFANCY_ENDS = 6

const HOMES_OF_SEX: Readonly<Record<Sex, readonly HomeSex[]>> = {
  GIRL: ['GIRLS', 'ANY'],
  BOY: ['BOYS', 'ANY'],
  // The law names two kinds of home. Which one is for this child, the order has decided.
  TRANSGENDER: ['GIRLS', 'BOYS', 'ANY'],
}

/** Kinds of home that a child of this sex and age may live in. */
export function lawfulSexes({ sex, ageYears }: Pick<Arrival, 'sex' | 'ageYears'>): readonly HomeSex[] {
  return ageYears < INFANCY_ENDS ? ['GIRLS', 'BOYS', 'ANY'] : HOMES_OF_SEX[sex]
}

/**
 * Why the law keeps a child out of a home, as a sentence; null where it does not (JJ Act ss.41, 47 to 50): children in
 * conflict with law and children in need of care apart, sexes apart beyond infancy, ages by the certificate.
 */
export function unlawful(home: Room, child: Arrival): string | null {
  if (home.caseKind !== child.caseKind) {
    return child.caseKind === 'CCL' ? say('forCare') : say('forConflict')
  }
  if (!lawfulSexes(child).includes(home.takes)) {
    return home.takes === 'GIRLS' ? say('forGirls') : say('forBoys')
  }
  if (child.ageYears < home.ageFrom || child.ageYears > home.ageTo) {
    return say('otherAges', { from: home.ageFrom, to: home.ageTo, age: child.ageYears })
  }
  return null
}

/** How a registration stands on a day in India ("2026-11-24"). */
export function registrationStatus(
  home: { readonly registrationForm: 'PROVISIONAL' | 'FULL'; readonly validUntil: string },
  today: string,
): RegistrationStatus {
  if (home.validUntil < today) return 'LAPSED'
  return home.registrationForm === 'FULL' ? 'REGISTERED' : 'PROVISIONAL'
}
