import type { InboxHandlers, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { openProceeding } from '../modules/proceedings/open.service.js'
import { ProceedingsRepository } from '../modules/proceedings/proceedings.repository.js'

const produced = z.object({ childId: z.uuid(), boardId: z.uuid().nullish() })
const placed = z.object({ childId: z.uuid(), institutionId: z.uuid() })

/** What this domain does when others announce something. Each handler may run again after a failure. */
export const inbox: InboxHandlers = {
  ChildProduced: async (unit, event) => {
    const { childId, boardId } = produced.parse(event.payload)
    if (boardId) await openProceeding(unit, childId, boardId, new Date(event.occurredAt))
  },
  ChildAdmitted: async (unit, event) => {
    const { childId, institutionId } = placed.parse(event.payload)
    await moveHome(unit, childId, institutionId)
  },
  ChildDischarged: async (unit, event) => {
    const { childId } = placed.parse(event.payload)
    await moveHome(unit, childId, null)
  },
}

/** The home that holds the child may see its open matters; a home that it has left may not. */
async function moveHome({ tx, viewer, now, audit }: UnitOfWork, childId: string, homeId: string | null): Promise<void> {
  const proceedings = new ProceedingsRepository(tx, viewer)
  for (const { id, stateCode, districtCode } of await proceedings.byChildren([childId])) {
    await proceedings.change(id, { homeId }, now)
    const act = homeId ? 'proceeding.opened-to-home' : 'proceeding.closed-to-home'
    audit({ act, objectType: 'Proceeding', objectId: id, stateCode, districtCode, detail: { homeId } })
  }
}
