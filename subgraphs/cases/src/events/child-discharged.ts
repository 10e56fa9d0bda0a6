import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { repositoriesOf } from '../modules/shared/unit.js'
import { shutDoor } from './doors.js'
import { knownChild } from './known-child.js'

const payload = z.object({
  childId: z.uuid(),
  orderId: z.uuid(),
  institutionId: z.uuid(),
  stateCode: z.string(),
  districtCode: z.string(),
})

/** The child has left a home: what it sees of the child ends, even where the news of its coming is still on the way. */
export async function childDischarged(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, orderId, institutionId, stateCode, districtCode } = payload.parse(event.payload)
  const repositories = repositoriesOf(unit)
  await knownChild(repositories, childId)
  const door = { childId, basis: 'HOME' as const, sourceId: orderId, officeId: institutionId, stateCode, districtCode }
  await shutDoor(unit, repositories, door, event)
}
