import { indianDay } from '@vatsalya/clocks'
import { newId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { BoardsRepository } from '../boards/boards.repository.js'
import { ClocksRepository } from '../clocks/clocks.repository.js'
import { nextNumber } from '../shared/days.js'
import { ProceedingsRepository } from './proceedings.repository.js'
import { CLOCKS_AT_PRODUCTION, FIRST_ACT } from './proceedings.rules.js'

/**
 * Opens the matter of a child who was produced before a body; nothing where one is open there already. Starts the
 * clocks of first production and tells cases and homes.
 */
export async function openProceeding(unit: UnitOfWork, childId: string, boardId: string, at: Date): Promise<void> {
  const { tx, viewer, now } = unit
  const [board] = await new BoardsRepository(tx, viewer).byIds([boardId])
  if (!board) throw new Error('a child produced before a body that we do not know')
  const proceedings = new ProceedingsRepository(tx, viewer)
  const known = await proceedings.byChildren([childId])
  if (known.some((one) => one.boardId === boardId && one.closedAt === null)) return
  const id = newId()
  const year = indianDay(at).slice(0, 4)
  const { kind, stateCode, districtCode } = board
  const caseKind = kind === 'CWC' ? 'CNCP' : 'CCL'
  const number = nextNumber(kind, districtCode, at, await proceedings.lastSerial(boardId, year))
  await proceedings.insert({
    ...{ id, number, boardId, stateCode, districtCode, childId, caseKind, stage: 'PRODUCED', openedAt: at },
    ...{ nextHearingOn: indianDay(now), nextAct: FIRST_ACT[caseKind], changedAt: now, changedRole: 'SERVICE' },
  })
  const clocks = new ClocksRepository(tx)
  const holder = { officeId: boardId, stateCode, districtCode }
  for (const code of CLOCKS_AT_PRODUCTION[caseKind]) await clocks.start(id, code, holder, at)
  unit.audit({ act: 'proceeding.opened', objectType: 'Proceeding', objectId: id, stateCode, districtCode })
  await unit.announce('ProceedingOpened', {
    ...{ childId, proceedingId: id, boardId, boardKind: kind, caseKind, stateCode, districtCode },
  })
}
