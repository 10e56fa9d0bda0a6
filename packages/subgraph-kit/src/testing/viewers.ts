import {
  agencyViewer,
  PUBLIC_VIEWER,
  personViewer,
  type RoleCode,
  roleCodes,
  SCOPES,
  type Viewer,
} from '@vatsalya/access'
import { newId } from '../ids.js'

/** Where a test's viewer works. */
export interface At {
  readonly stateCode?: string
  readonly districtCode?: string
  readonly officeId?: string
  readonly personId?: string
  readonly postId?: string
}

/** A person who acts in a post of this role, there. */
export function roleViewer(role: RoleCode, at: At = {}): Viewer {
  return personViewer({
    subject: `test.${role.toLowerCase()}`,
    personId: at.personId ?? newId(),
    postId: at.postId ?? newId(),
    role,
    stateCode: at.stateCode ?? null,
    districtCode: at.districtCode ?? null,
    officeId: at.officeId ?? null,
  })
}

/** An agency of this role with every scope that the role has. */
export function agencyOf(role: RoleCode, agencyId = newId()): Viewer {
  return agencyViewer({ subject: `test.agency.${role.toLowerCase()}`, agencyId, role, granted: [...SCOPES] })
}

/** Everybody who can ask, by a name for the test's output: the public, each role at this place, an agency. */
export function everyViewer(at: At): readonly (readonly [name: string, viewer: Viewer])[] {
  return [
    ['the public', PUBLIC_VIEWER],
    ...roleCodes().map((role) => [role, roleViewer(role, at)] as const),
    ['an agency', agencyOf('RAILWAY_POLICE')],
  ]
}
