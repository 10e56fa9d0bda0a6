import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import type { HomeRow } from '../modules/homes/homes.repository.js'
import type { PlacementRow } from '../modules/placements/placements.repository.js'
import { type Repositories, repositoriesOf } from '../modules/shared/unit.js'
import { knownOf } from './learn-child.js'

const payload = z.object({
  orderId: z.uuid(),
  orderNumber: z.string(),
  kind: z.string(),
  childId: z.uuid(),
  boardId: z.uuid(),
  institutionId: z.uuid().nullish(),
})

type Order = z.output<typeof payload> & { readonly issuedAt: Date }

/** Orders that end a stay although they name no home. */
const ENDS_STAY: ReadonlySet<string> = new Set([
  'RESTORATION',
  'RELEASE',
  'BAIL',
  'FIT_PERSON',
  'FOSTER_CARE',
  'TRANSFER',
])

/**
 * A numbered order moves the child. One that names a home is awaited at its gate; one that ends a stay waits at the gate
 * of the home where the child is. A later order takes the place of those that were not carried out yet.
 */
export async function orderIssued(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const order: Order = { ...payload.parse(event.payload), issuedAt: new Date(event.occurredAt) }
  const repositories = repositoriesOf(unit)
  const [stay] = await repositories.placements.current([order.childId])
  const to = order.institutionId ? await homeOf(repositories, order.institutionId) : null
  if (!to && !ENDS_STAY.has(order.kind)) return
  for (const old of await repositories.gate.supersede(order.childId, order.orderId, unit.now)) {
    const detail = { orderId: old.orderId, by: order.orderId }
    const { stateCode, districtCode } = old
    unit.audit({
      act: 'order.superseded',
      objectType: 'Institution',
      objectId: old.homeId,
      stateCode,
      districtCode,
      detail,
    })
  }
  if (to && stay?.homeId === to.id) return keep(unit, repositories, stay, order)
  if (to) await waitAt(unit, repositories, to, order, 'IN', null)
  if (!stay) return
  const from = await homeOf(repositories, stay.homeId)
  if (from) await waitAt(unit, repositories, from, order, 'OUT', stay.id)
}

/** Homes that are no part of this register (fit facilities, families) have no gate here. */
async function homeOf({ homes }: Repositories, id: string): Promise<HomeRow | null> {
  const [home] = await homes.byIds([id])
  return home ?? null
}

async function waitAt(
  unit: UnitOfWork,
  { gate }: Repositories,
  { id: homeId, stateCode, districtCode, officeId }: HomeRow,
  { orderId, orderNumber, kind, childId, boardId, issuedAt }: Order,
  direction: 'IN' | 'OUT',
  placementId: string | null,
): Promise<void> {
  const known = await knownOf(unit, childId)
  await gate.add({
    ...{ homeId, stateCode, districtCode, officeId, direction, placementId },
    ...{ orderId, orderNumber, kind, childId, boardId, issuedAt },
    ...known,
  })
  unit.audit({
    act: direction === 'IN' ? 'order.awaited' : 'order.leaving',
    objectType: 'Institution',
    objectId: homeId,
    stateCode,
    districtCode,
    detail: { orderId, orderNumber, childId },
  })
}

/** A final order after an interim one often names the home where the child is: the stay goes on under the new order. */
async function keep(unit: UnitOfWork, { placements }: Repositories, stay: PlacementRow, order: Order): Promise<void> {
  const { orderId, orderNumber, kind: orderKind, boardId } = order
  await placements.change(stay.id, { orderId, orderNumber, orderKind, boardId }, unit.now)
  await placements.addStep(stay, { act: 'ORDER_CHANGED', document: orderNumber, at: unit.now })
  const { stateCode, districtCode } = stay
  const detail = { orderId, orderNumber }
  unit.audit({ act: 'order.changed', objectType: 'Placement', objectId: stay.id, stateCode, districtCode, detail })
}
