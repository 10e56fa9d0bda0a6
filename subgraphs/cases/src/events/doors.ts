import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import type { Repositories } from '../modules/shared/unit.js'

/** A door that another domain's event opens or shuts. */
export interface EventDoor {
  readonly childId: string
  readonly basis: 'BOARD' | 'HOME'
  /** Proceeding or order. */
  readonly sourceId: string
  readonly officeId: string
  readonly stateCode: string
  readonly districtCode: string
}

/** Opens a door for an office, as of the event, and notes it for the audit: from now on that office sees the child. */
export async function openDoor(unit: UnitOfWork, { children }: Repositories, door: EventDoor, event: DomainEvent) {
  if (await children.setDoor(door, true, new Date(event.occurredAt))) noted(unit, 'door.opened', door)
}

/** Shuts a door, and whatever else that office had open of the child by older events. */
export async function shutDoor(unit: UnitOfWork, { children }: Repositories, door: EventDoor, event: DomainEvent) {
  const at = new Date(event.occurredAt)
  const others = await children.shutOlder(door.childId, door.officeId, door.basis, at)
  const own = await children.setDoor(door, false, at)
  if (own || others > 0) noted(unit, 'door.shut', door)
}

function noted(
  unit: UnitOfWork,
  act: string,
  { childId, basis, officeId, sourceId, stateCode, districtCode }: EventDoor,
) {
  const detail = { basis, officeId, sourceId }
  unit.audit({ act, objectType: 'Child', objectId: childId, stateCode, districtCode, detail })
}
