import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../messages/index.js'
import { withdrawPostersOf } from '../modules/poster/shield.service.js'
import { repositoriesOf } from '../modules/shared/unit.js'
import { openDoor } from './doors.js'
import { knownChild } from './known-child.js'

const payload = z.object({
  childId: z.uuid(),
  orderId: z.uuid(),
  institutionId: z.uuid(),
  stateCode: z.string(),
  districtCode: z.string(),
})

/** The child lives in a home. The order has opened the door as a rule; what it opened is not opened twice. */
export async function childAdmitted(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, orderId, institutionId, stateCode, districtCode } = payload.parse(event.payload)
  const repositories = repositoriesOf(unit)
  await knownChild(repositories, childId)
  const door = { childId, basis: 'HOME' as const, sourceId: orderId, officeId: institutionId, stateCode, districtCode }
  await openDoor(unit, repositories, door, event)
  await withdrawPostersOf(unit, repositories, childId, say.kept('kept.ended'))
}
