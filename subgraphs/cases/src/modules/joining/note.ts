import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { JoinRow } from './join.repository.js'

/** Notes an act on a join in the audit of both records. Words may name the child: they stand beside the identity. */
export function noteJoin(unit: UnitOfWork, join: JoinRow, act: string, facts: Record<string, unknown>): void {
  const { id: joinId, kind, childId, otherChildId, stateCode } = join
  const { districtCode } = unit.viewer.jurisdiction
  for (const [objectId, other] of [
    [childId, otherChildId],
    [otherChildId, childId],
  ] as const) {
    const detail = { joinId, kind, other, ...facts }
    unit.audit({ act, objectType: 'Child', objectId, stateCode, districtCode, detail })
  }
}
