/** Roles that a post may carry, in the order of the catalogue. */
export const ROLES = [
  'POLICE_STATION',
  'RAILWAY_POLICE',
  'AHTU',
  'CCI_SUPERINTENDENT',
  'CASE_WORKER',
  'DCPO',
  'CWC_MEMBER',
  'JJB_MEMBER',
  'DISTRICT_MAGISTRATE',
  'SCPS',
  'SARA',
  'MINISTRY',
  'ANALYST',
  'MHA_NCRB',
  'LEGAL_SERVICES',
  'RIGHTS_COMMISSION',
  'TRAINING_INSTITUTE',
  'SYSTEM_ADMIN',
  'AUDITOR',
  'CITIZEN',
] as const

export type RoleName = (typeof ROLES)[number]

/** The role that a text names, null where it names none. */
export function roleOf(text: string | null): RoleName | null {
  return ROLES.find((role) => role === text) ?? null
}
