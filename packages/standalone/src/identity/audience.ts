import type { DemoAgency } from '@vatsalya/access'
import { ROLES } from '@vatsalya/access'

/** Audience of every access token that the graph accepts (RFC 8707 resource indicator). */
export const GRAPH_AUDIENCE = 'urn:vatsalya:graph'

/** Path below which the provider stands, on the portal's own origin. */
export const OIDC_PATH = '/oidc'

/** Scopes that an agency's client may be given: those of its role, nothing more. */
export function agencyScopes(agency: DemoAgency): readonly string[] {
  return ROLES[agency.role].scopes
}
