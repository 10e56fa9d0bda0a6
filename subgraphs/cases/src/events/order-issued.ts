import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../messages/index.js'
import { enter } from '../modules/missing/enter.service.js'
import { transition } from '../modules/missing/missing.rules.js'
import { withdrawPostersOf } from '../modules/poster/shield.service.js'
import { type Repositories, repositoriesOf } from '../modules/shared/unit.js'
import { openDoor } from './doors.js'
import { knownChild } from './known-child.js'

const payload = z.object({
  orderId: z.uuid(),
  orderNumber: z.string(),
  kind: z.string(),
  childId: z.uuid(),
  institutionId: z.uuid().nullish(),
  stateCode: z.string(),
  districtCode: z.string(),
})

/** Stage of a missing-child case that an order brings about. */
const STAGE_OF_ORDER: Readonly<Record<string, 'IN_CARE' | 'RESTORED'>> = {
  INTERIM_PLACEMENT: 'IN_CARE',
  PLACEMENT: 'IN_CARE',
  RESTORATION: 'RESTORED',
}

/** A numbered order moves the child: the home that it names may see the child, and the report follows. */
export async function orderIssued(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const order = payload.parse(event.payload)
  const { childId, orderId, institutionId, stateCode, districtCode } = order
  const repositories = repositoriesOf(unit)
  await knownChild(repositories, childId)
  if (institutionId) {
    const door = { childId, basis: 'HOME' as const, sourceId: orderId, officeId: institutionId }
    await openDoor(unit, repositories, { ...door, stateCode, districtCode }, event)
    await withdrawPostersOf(unit, repositories, childId, say.kept('kept.ended'))
  }
  const to = STAGE_OF_ORDER[order.kind]
  if (to) await follow(unit, repositories, childId, to, order.orderNumber)
}

/** Only a report in a stage that the table lets go there follows; the others wait for their station. */
async function follow(
  unit: UnitOfWork,
  repositories: Repositories,
  childId: string,
  to: 'IN_CARE' | 'RESTORED',
  document: string,
): Promise<void> {
  for (const { id } of await repositories.missing.byChildren([childId])) {
    const report = await repositories.missing.lock(id)
    const line = report && transition(report.stage, to)
    if (!report || !line?.by.includes('COMMITTEE')) continue
    const { act } = line
    await enter(unit, repositories, report, { to, act, at: unit.now, reason: say.kept('kept.order'), document })
  }
}
