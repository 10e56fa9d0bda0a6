/**
 * Every scope that the platform knows. A scope says what kind of act a post may do; where it may do it is said by
 * {@link Jurisdiction}. The list is closed: a directive or guard that names another scope does not compile.
 */
export const SCOPES = [
  'directory:read',
  'people:read',
  'people:write',
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
  'match:tune',
  'child:read',
  'institution:read',
  'institution:admit',
  'institution:inspect',
  'careplan:read',
  'careplan:write',
  'scheme:read',
  'scheme:write',
  'board:read',
  'board:write',
  'board:order',
  'training:read',
  'training:write',
  'figures:read',
  'views:read',
  'views:write',
  'audit:read',
  'explain:read',
] as const

/** One permission to act, "domain:act". */
export type Scope = (typeof SCOPES)[number]

const known: ReadonlySet<string> = new Set(SCOPES)

/** Whether a text out of a token or directive is a scope that exists. */
export function isScope(text: string): text is Scope {
  return known.has(text)
}
