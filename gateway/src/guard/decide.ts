import type { Viewer } from '@vatsalya/access'
import type { AccessRules, Rule } from './rules.js'

/** Why a field is refused. */
export type RefusalCode = 'UNAUTHENTICATED' | 'UNAUTHORIZED_FIELD_OR_TYPE'

/** Decides about one field: null where it may be asked. */
export type Decide = (parentType: string, field: string) => RefusalCode | null

const ROOTS = new Set(['Query', 'Mutation', 'Subscription'])

/**
 * The rules as they bear on one viewer. Strangers reach what is tagged public and nothing else; whoever is signed in
 * reaches what carries no further condition, or conditions that the post meets. A condition of a type holds for every
 * field that answers it.
 */
export function decideFor(rules: AccessRules, viewer: Viewer): Decide {
  const scopes: ReadonlySet<string> = new Set(viewer.scopes)
  const signedIn = viewer.kind !== 'public'
  const met = (rule: Rule | undefined) =>
    !rule ||
    ((!rule.authenticated || signedIn) &&
      (rule.scopes === null || (signedIn && rule.scopes.some((all) => all.every((one) => scopes.has(one))))))

  return (parentType, field) => {
    if (field.startsWith('__')) return null
    const type = rules.get(parentType)
    const rule = type?.fields.get(field)
    const refusal = signedIn ? 'UNAUTHORIZED_FIELD_OR_TYPE' : 'UNAUTHENTICATED'
    // What is not in the supergraph's text has no owner who could have allowed it.
    if (!type || !rule) return refusal
    if (!met(rule) || !met(type) || !met(rules.get(rule.type))) return refusal
    if (signedIn) return null
    const open = rule.open || (!ROOTS.has(parentType) && (type.open || type.neutral))
    return open ? null : refusal
  }
}
