import type { Level } from './jurisdiction.js'
import type { ModuleName } from './modules.js'
import type { Scope } from './scopes.js'

/** What a role is: its jurisdiction level, the acts it may do, the modules it works with, and where it lands. */
export interface RoleDefinition {
  readonly title: string
  readonly level: Level
  readonly scopes: readonly Scope[]
  readonly modules: readonly ModuleName[]
  /** Path of the first screen. */
  readonly landing: string
}

const role = (
  title: string,
  level: Level,
  landing: string,
  modules: readonly ModuleName[],
  scopes: readonly Scope[],
): RoleDefinition => ({ title, level, landing, modules, scopes })

/**
 * The closed catalogue of roles: the nineteen of the domain reference, section 7, and the auditor, who reads trails
 * and nothing else. A role that is not here cannot be held, and an act not listed here cannot be done.
 */
export const ROLES = {
  CITIZEN: role('Citizen', 'none', '/', ['citizen'], []),
  POLICE_STATION: role(
    'Police station, CWPO, SJPU',
    'district',
    '/cases',
    ['cases', 'training', 'insights'],
    [
      'directory:read',
      'missing:read',
      'missing:write',
      'case:confirm',
      'found:read',
      'found:write',
      'sighting:read',
      'sighting:triage',
      'poster:release',
      'identity:read',
      'identity:reveal',
      'match:read',
      'match:decide',
      'child:read',
      'training:read',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  RAILWAY_POLICE: role(
    'Railway police (RPF, GRP)',
    'nation',
    '/cases/found',
    ['cases', 'training'],
    [
      'directory:read',
      'missing:read',
      'found:read',
      'found:write',
      'sighting:read',
      'match:read',
      'child:read',
      'training:read',
      'figures:read',
    ],
  ),
  AHTU: role(
    'Anti-human-trafficking unit',
    'state',
    '/cases',
    ['cases', 'training', 'insights'],
    [
      'directory:read',
      'missing:read',
      'missing:write',
      'case:confirm',
      'found:read',
      'sighting:read',
      'identity:read',
      'identity:reveal',
      'match:read',
      'child:read',
      'training:read',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  CCI_SUPERINTENDENT: role(
    'Superintendent of a home',
    'office',
    '/institutions',
    ['institutions', 'training'],
    [
      'directory:read',
      'child:read',
      'identity:read',
      'institution:read',
      'institution:admit',
      'careplan:read',
      'careplan:write',
      'training:read',
    ],
  ),
  CASE_WORKER: role(
    'Child welfare officer, case worker, probation officer',
    'office',
    '/institutions',
    ['institutions', 'training'],
    [
      'directory:read',
      'child:read',
      'identity:read',
      'institution:read',
      'careplan:read',
      'careplan:write',
      'training:read',
    ],
  ),
  DCPO: role(
    'District child protection officer',
    'district',
    '/cases',
    ['cases', 'institutions', 'boards', 'training', 'insights'],
    [
      'directory:read',
      'missing:read',
      'case:confirm',
      'found:read',
      'sighting:read',
      'sighting:triage',
      'child:read',
      'identity:read',
      'identity:reveal',
      'match:read',
      'match:decide',
      'institution:read',
      'institution:inspect',
      'careplan:read',
      'scheme:read',
      'board:read',
      'training:read',
      'training:write',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  CWC_MEMBER: role(
    'Child Welfare Committee',
    'district',
    '/boards',
    ['boards', 'institutions', 'training'],
    [
      'directory:read',
      'child:read',
      'identity:read',
      'identity:reveal',
      'missing:read',
      'found:read',
      'board:read',
      'board:write',
      'board:order',
      'institution:read',
      'careplan:read',
      'training:read',
      'figures:read',
    ],
  ),
  JJB_MEMBER: role(
    'Juvenile Justice Board',
    'district',
    '/boards',
    ['boards', 'institutions', 'training'],
    [
      'directory:read',
      'child:read',
      'identity:read',
      'identity:reveal',
      'board:read',
      'board:write',
      'board:order',
      'institution:read',
      'careplan:read',
      'training:read',
      'figures:read',
    ],
  ),
  DISTRICT_MAGISTRATE: role(
    'District Magistrate',
    'district',
    '/boards',
    ['boards', 'institutions', 'insights', 'training'],
    [
      'directory:read',
      'board:read',
      'institution:read',
      'institution:inspect',
      'scheme:read',
      'training:read',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  SCPS: role(
    'State Child Protection Society',
    'state',
    '/insights',
    ['insights', 'cases', 'institutions', 'boards', 'training'],
    [
      'directory:read',
      'missing:read',
      'found:read',
      'institution:read',
      'institution:inspect',
      'scheme:read',
      'scheme:write',
      'board:read',
      'training:read',
      'training:write',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  SARA: role(
    'State Adoption Resource Agency',
    'state',
    '/institutions',
    ['institutions', 'boards', 'insights', 'training'],
    ['directory:read', 'institution:read', 'board:read', 'training:read', 'figures:read', 'views:read', 'views:write'],
  ),
  MINISTRY: role(
    'Ministry, programme division',
    'nation',
    '/insights',
    ['insights', 'cases', 'institutions', 'boards', 'training'],
    [
      'directory:read',
      'missing:read',
      'institution:read',
      'scheme:read',
      'board:read',
      'training:read',
      'training:write',
      'figures:read',
      'views:read',
      'views:write',
      'explain:read',
    ],
  ),
  ANALYST: role(
    'Ministry analyst',
    'nation',
    '/insights',
    ['insights', 'training'],
    ['directory:read', 'training:read', 'scheme:read', 'figures:read', 'views:read', 'views:write'],
  ),
  MHA_NCRB: role(
    'Home Ministry, NCRB',
    'nation',
    '/insights',
    ['insights', 'cases', 'training'],
    ['directory:read', 'missing:read', 'training:read', 'figures:read', 'views:read', 'views:write'],
  ),
  LEGAL_SERVICES: role(
    'Legal services authority (NALSA, DLSA)',
    'district',
    '/boards',
    ['boards', 'training'],
    ['directory:read', 'board:read', 'training:read', 'figures:read'],
  ),
  RIGHTS_COMMISSION: role(
    'Commission for child rights (NCPCR, SCPCR)',
    'nation',
    '/institutions',
    ['institutions', 'boards', 'insights', 'training'],
    [
      'directory:read',
      'institution:read',
      'institution:inspect',
      'board:read',
      'training:read',
      'figures:read',
      'views:read',
      'views:write',
    ],
  ),
  TRAINING_INSTITUTE: role(
    'Training institute (NIPCCD)',
    'nation',
    '/training',
    ['training', 'insights'],
    ['directory:read', 'training:read', 'training:write', 'figures:read', 'views:read', 'views:write'],
  ),
  SYSTEM_ADMIN: role(
    'System and security administration',
    'nation',
    '/administration/access',
    ['administration'],
    ['directory:read', 'people:read', 'people:write', 'audit:read', 'explain:read', 'match:tune'],
  ),
  AUDITOR: role(
    'Auditor',
    'nation',
    '/administration/audit',
    ['administration'],
    ['directory:read', 'people:read', 'audit:read'],
  ),
} as const satisfies Record<string, RoleDefinition>

/** Code of one role. */
export type RoleCode = keyof typeof ROLES

/** Whether a text out of a token or a row names a role. */
export function isRole(text: string): text is RoleCode {
  return Object.hasOwn(ROLES, text)
}

/** Every role code, in the order of the reference. */
export function roleCodes(): RoleCode[] {
  return Object.keys(ROLES).filter(isRole)
}
