import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { Repositories } from '../shared/unit.js'

/**
 * Takes back whatever posters of a child are out, by all its records within sight, with a reason that everybody may
 * read. The child is locked before. What lies out of sight is kept from the public by the window alone.
 */
export async function withdrawPostersOf(
  unit: UnitOfWork,
  { children, missing, posters }: Repositories,
  childId: string,
  reason: string,
): Promise<void> {
  for (const report of await missing.byChildren(await children.sameChild(childId))) {
    for (const objectId of await posters.withdrawOf(report.id, reason, unit.now)) {
      const { stateCode, districtCode } = report
      unit.audit({ act: 'poster.withdrawn', objectType: 'Poster', objectId, stateCode, districtCode })
    }
  }
}
