import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../messages/index.js'
import { withdrawPostersOf } from '../modules/poster/shield.service.js'
import { repositoriesOf } from '../modules/shared/unit.js'
import { openDoor } from './doors.js'
import { knownChild } from './known-child.js'

const payload = z.object({
  childId: z.uuid(),
  proceedingId: z.uuid(),
  boardId: z.uuid(),
  caseKind: z.enum(['CNCP', 'CCL']),
  stateCode: z.string(),
  districtCode: z.string(),
})

/** The child is before a committee or Board: its door opens. Before the Board its identity closes to the district. */
export async function proceedingOpened(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, proceedingId, boardId, caseKind, stateCode, districtCode } = payload.parse(event.payload)
  const repositories = repositoriesOf(unit)
  const child = await knownChild(repositories, childId)
  const door = { childId, basis: 'BOARD' as const, sourceId: proceedingId, officeId: boardId, stateCode, districtCode }
  await openDoor(unit, repositories, door, event)
  if (caseKind === 'CNCP' || child.caseKind === 'CCL') return
  await repositories.children.change(childId, { caseKind, protected: true, shieldJoined: false }, unit.now)
  const detail = { because: 'proceeding' }
  unit.audit({ act: 'child.shielded', objectType: 'Child', objectId: childId, stateCode, districtCode, detail })
  await withdrawPostersOf(unit, repositories, childId, say.kept('kept.ended'))
}
