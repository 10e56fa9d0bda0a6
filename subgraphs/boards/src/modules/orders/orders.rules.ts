import type { OrderKind } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import type { ProceedingRow } from '../proceedings/proceedings.repository.js'

interface KindFacts {
  /** Bodies that may make it. */
  readonly by: readonly ProceedingRow['caseKind'][]
  /** Disposes of the matter and needs the quorum. */
  readonly final: boolean
  /** Names a home. */
  readonly home: boolean
}

/** Every kind of order and what it takes (JJ Act s.18, s.36 to 38). */
export const ORDER_KINDS: Readonly<Record<OrderKind, KindFacts>> = {
  SOCIAL_INVESTIGATION: { by: ['CNCP', 'CCL'], final: false, home: false },
  INTERIM_PLACEMENT: { by: ['CNCP', 'CCL'], final: false, home: true },
  INTERIM_WITH_FAMILY: { by: ['CNCP'], final: false, home: false },
  PLACEMENT: { by: ['CNCP', 'CCL'], final: true, home: true },
  RESTORATION: { by: ['CNCP'], final: true, home: false },
  FIT_PERSON: { by: ['CNCP'], final: true, home: false },
  FOSTER_CARE: { by: ['CNCP'], final: true, home: false },
  SPONSORSHIP: { by: ['CNCP'], final: true, home: false },
  LEGALLY_FREE: { by: ['CNCP'], final: true, home: false },
  TRANSFER: { by: ['CNCP', 'CCL'], final: false, home: true },
  BAIL: { by: ['CCL'], final: false, home: false },
  ADMONITION: { by: ['CCL'], final: true, home: false },
  COMMUNITY_SERVICE: { by: ['CCL'], final: true, home: false },
  PROBATION: { by: ['CCL'], final: true, home: false },
  TRANSFER_TO_CHILDRENS_COURT: { by: ['CCL'], final: true, home: false },
  NOT_IN_CONFLICT: { by: ['CCL'], final: true, home: false },
}

/** Whether a text out of a row names a kind of order. */
export function isOrderKind(text: string): text is OrderKind {
  return Object.hasOwn(ORDER_KINDS, text)
}

/** Stage of the matter after an order, or undefined where it stays. */
export function stageAfter(kind: OrderKind, caseKind: ProceedingRow['caseKind']): ProceedingRow['stage'] | undefined {
  if (ORDER_KINDS[kind].final) return 'DISPOSED'
  if (kind === 'SOCIAL_INVESTIGATION') return 'INQUIRY'
  return kind === 'INTERIM_PLACEMENT' || (kind === 'BAIL' && caseKind === 'CCL') ? 'INTERIM' : undefined
}

/** What is to be done after an order. */
export function nextActAfter(kind: OrderKind): string {
  if (ORDER_KINDS[kind].final) return say.kept('kept.followUp')
  return kind === 'SOCIAL_INVESTIGATION' ? say.kept('kept.hearReport') : say.kept('kept.inquiry')
}
