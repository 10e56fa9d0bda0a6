import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { repositoriesOf } from '../modules/shared/unit.js'

const payload = z.object({ childId: z.uuid(), institutionId: z.uuid() })

/** The child has left a home: what it sees of the child ends. */
export async function childDischarged(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, institutionId } = payload.parse(event.payload)
  await repositoriesOf(unit).children.closeDoors(childId, institutionId, 'HOME', unit.now)
}
