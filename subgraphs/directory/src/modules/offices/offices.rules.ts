import type { RoleCode } from '@vatsalya/access'

/** Kinds of office, by the body that works there (JJ Act 2015 and scheme guidelines of 2022). */
export const OFFICE_KINDS = [
  'AHTU',
  'CWC',
  'DCPU',
  'DISTRICT_ADMINISTRATION',
  'HOME',
  'HOME_MINISTRY',
  'JJB',
  'LEGAL_SERVICES',
  'MINISTRY',
  'POLICE_STATION',
  'RAILWAY_POLICE',
  'RIGHTS_COMMISSION',
  'SARA',
  'SCPS',
  'TRAINING_INSTITUTE',
] as const

export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** Offices that a published poster may name as its contact; the only ones that the public can read. */
export const PUBLIC_OFFICE_KINDS = ['POLICE_STATION', 'RAILWAY_POLICE', 'DCPU'] as const satisfies readonly OfficeKind[]

/** In which kinds of office a post of a role may be. A citizen holds no post. */
const OFFICES_OF_ROLE: Readonly<Record<RoleCode, readonly OfficeKind[]>> = {
  CITIZEN: [],
  POLICE_STATION: ['POLICE_STATION'],
  RAILWAY_POLICE: ['RAILWAY_POLICE'],
  AHTU: ['AHTU'],
  CCI_SUPERINTENDENT: ['HOME'],
  CASE_WORKER: ['HOME', 'DCPU'],
  DCPO: ['DCPU'],
  CWC_MEMBER: ['CWC'],
  JJB_MEMBER: ['JJB'],
  DISTRICT_MAGISTRATE: ['DISTRICT_ADMINISTRATION'],
  SCPS: ['SCPS'],
  SARA: ['SARA'],
  MINISTRY: ['MINISTRY'],
  ANALYST: ['MINISTRY'],
  MHA_NCRB: ['HOME_MINISTRY'],
  LEGAL_SERVICES: ['LEGAL_SERVICES'],
  RIGHTS_COMMISSION: ['RIGHTS_COMMISSION'],
  TRAINING_INSTITUTE: ['TRAINING_INSTITUTE'],
  SYSTEM_ADMIN: ['MINISTRY', 'SCPS'],
  AUDITOR: ['MINISTRY'],
}

/** Kinds of office in which a post of this role may be. */
export function officeKindsOf(role: RoleCode): readonly OfficeKind[] {
  return OFFICES_OF_ROLE[role]
}

/** Whether a post of this role may be in an office of this kind. */
export function mayWorkIn(role: RoleCode, kind: OfficeKind): boolean {
  return OFFICES_OF_ROLE[role].includes(kind)
}
