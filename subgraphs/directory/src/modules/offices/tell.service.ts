import type { JobHandlers, UnitOfWork } from '@vatsalya/subgraph-kit'
import { OfficesRepository } from './offices.repository.js'

const TELL = 'offices.tell'
/** In one transaction; the rest follows at once. */
const A_ROUND = 200

/** Jobs of every night. */
export const TELLS = [TELL] as const

/** Tells other domains of offices that they do not know yet: their kind and place, no name. */
export const tellJobs: JobHandlers = { [TELL]: tellOffices }

async function tellOffices(unit: UnitOfWork): Promise<void> {
  const untold = await new OfficesRepository(unit.tx, unit.viewer).tell(A_ROUND, unit.now)
  for (const { id: officeId, kind, stateCode, districtCode } of untold) {
    await unit.announce('OfficeOpened', { officeId, kind, stateCode, districtCode })
    unit.audit({ act: 'office.told', objectType: 'Office', objectId: officeId, stateCode, districtCode })
  }
  if (untold.length === A_ROUND) await unit.later({ name: TELL, about: {} })
}
