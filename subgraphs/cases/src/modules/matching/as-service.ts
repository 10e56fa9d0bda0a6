import { serviceViewer } from '@vatsalya/access'
import { setViewer, type UnitOfWork } from '@vatsalya/subgraph-kit'

/**
 * Does a part of a write as the machine, in the same transaction: what is compared is read by nobody else, and what two
 * offices have decided changes the records of both.
 *
 * Dangerous where statements of one transaction run side by side: await everything before and inside. A failure rolls
 * the transaction back, so the viewer need not be set again then.
 */
export async function asService<T>(unit: UnitOfWork, work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
  if (unit.viewer.kind === 'service') return work(unit)
  const service = serviceViewer('matching')
  await unit.tx.execute(setViewer(service))
  const result = await work({ ...unit, viewer: service })
  await unit.tx.execute(setViewer(unit.viewer))
  return result
}
