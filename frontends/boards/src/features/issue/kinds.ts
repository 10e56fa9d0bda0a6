import type { OrderKind, ProceedingKind } from '../../generated/graphql.js'

interface KindFacts {
  readonly by: readonly ProceedingKind[]
  /** Disposes of the matter and needs the quorum. */
  readonly final: boolean
  /** Names a home. */
  readonly home: boolean
}

const kind = (by: readonly ProceedingKind[], final: boolean, home = false): KindFacts => ({ by, final, home })

/** What each kind of order takes (JJ Act s.18, s.36 to 38): which fields a form shows. The graph decides again. */
export const ORDER_KINDS: Readonly<Record<OrderKind, KindFacts>> = {
  SOCIAL_INVESTIGATION: kind(['CNCP', 'CCL'], false),
  INTERIM_PLACEMENT: kind(['CNCP', 'CCL'], false, true),
  INTERIM_WITH_FAMILY: kind(['CNCP'], false),
  BAIL: kind(['CCL'], false),
  TRANSFER: kind(['CNCP', 'CCL'], false, true),
  PLACEMENT: kind(['CNCP', 'CCL'], true, true),
  RESTORATION: kind(['CNCP'], true),
  FIT_PERSON: kind(['CNCP'], true),
  FOSTER_CARE: kind(['CNCP'], true),
  SPONSORSHIP: kind(['CNCP'], true),
  LEGALLY_FREE: kind(['CNCP'], true),
  ADMONITION: kind(['CCL'], true),
  COMMUNITY_SERVICE: kind(['CCL'], true),
  PROBATION: kind(['CCL'], true),
  TRANSFER_TO_CHILDRENS_COURT: kind(['CCL'], true),
  NOT_IN_CONFLICT: kind(['CCL'], true),
}

const ALL = Object.keys(ORDER_KINDS).filter((name): name is OrderKind => Object.hasOwn(ORDER_KINDS, name))

/** The orders that a body may make in its matters, interim before final. */
export function kindsOf(caseKind: ProceedingKind): OrderKind[] {
  return ALL.filter((name) => ORDER_KINDS[name].by.includes(caseKind))
}
