import { type ClockCode, indianDay } from '@vatsalya/clocks'
import {
  checkInput,
  conflict,
  idempotencyKey,
  inputId,
  invalidAt,
  invalidInput,
  issuesOf,
  newId,
  notAllowed,
  officeFault,
  type RefusalMember,
  type RequestBase,
  refuse,
  typedText,
  type UnitOfWork,
} from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import type { IssueOrderInput, OrderKind } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { BoardsRepository } from '../boards/boards.repository.js'
import { quorumFault } from '../boards/boards.rules.js'
import { ClocksRepository } from '../clocks/clocks.repository.js'
import { type ProceedingRow, ProceedingsRepository } from '../proceedings/proceedings.repository.js'
import { FINAL_CLOCKS } from '../proceedings/proceedings.rules.js'
import { nextNumber } from '../shared/days.js'
import { OrdersRepository } from './orders.repository.js'
import { nextActAfter, ORDER_KINDS, stageAfter } from './orders.rules.js'

const orderInput = z.object({
  idempotencyKey,
  proceedingId: inputId,
  presentIds: z.array(inputId).min(1, say.later('whoIsPresent')),
  institutionId: inputId.nullish(),
  reasons: typedText(20, 5000),
})

const REPORT_CLOCKS: readonly ClockCode[] = ['CNCP_SIR', 'CCL_SIR']

export type IssueOrderAnswer =
  | { readonly __typename: 'IssueOrderOk'; readonly orderId: string; readonly proceedingId: string }
  | RefusalMember

/**
 * Makes a numbered order of the acting body. Refused for another body's matter and kinds that the body may not make
 * (NotAllowed), without a quorum, a home or members of its own (InvalidInput), and when the matter was changed
 * meanwhile or disposed of (Conflict). Stops the clocks that it ends, and tells homes and cases by an event.
 */
export async function issueOrder(base: RequestBase, input: IssueOrderInput): Promise<IssueOrderAnswer> {
  const checked = checkInput(orderInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { proceedingId, presentIds, reasons } = checked.data
  const { kind } = input
  return base.write('issueOrder', input, async (unit) => {
    const { tx, viewer, now } = unit
    const proceedings = new ProceedingsRepository(tx, viewer)
    const matter = await proceedings.lock(proceedingId)
    if (!matter || matter.boardId !== viewer.jurisdiction.officeId) {
      refuse(notAllowed(say('noMatter')))
    }
    if (matter.version !== input.expectedVersion) refuse(conflict(say('matterChanged'), matter.version))
    if (matter.closedAt) refuse(conflict(say('matterDisposed'), matter.version))
    const institutionId = await checkOrder(unit, matter, kind, presentIds, checked.data.institutionId ?? null)

    const orders = new OrdersRepository(tx, viewer)
    const id = newId()
    const year = indianDay(now).slice(0, 4)
    const bodyKind = matter.caseKind === 'CNCP' ? 'CWC' : 'JJB'
    const number = nextNumber(bodyKind, matter.districtCode, now, await orders.lastSerial(matter.boardId, year))
    const { boardId, stateCode, districtCode, childId } = matter
    await orders.insert({
      ...{ id, number, kind, proceedingId, boardId, stateCode, districtCode, childId, institutionId },
      ...{ presentIds, reasons, issuedAt: now, byPerson: viewer.personId },
    })
    await follow(unit, matter, kind, institutionId)
    unit.audit({
      ...{ act: 'order.issued', objectType: 'Order', objectId: id, stateCode, districtCode },
      detail: { number, kind, proceedingId, childId, institutionId, present: presentIds.length },
    })
    await unit.announce('OrderIssued', {
      ...{ orderId: id, orderNumber: number, kind, childId, proceedingId, boardId, institutionId },
      ...{ stateCode, districtCode },
    })
    return { __typename: 'IssueOrderOk', orderId: id, proceedingId }
  })
}

/** Refuses an order that cannot be; answers the home that it names, or null. */
async function checkOrder(
  { tx, viewer, now }: UnitOfWork,
  matter: ProceedingRow,
  kind: OrderKind,
  presentIds: readonly string[],
  institutionId: string | null,
): Promise<string | null> {
  const facts = ORDER_KINDS[kind]
  if (!facts.by.includes(matter.caseKind)) refuse(notAllowed(say('notThisKind')))
  const boards = new BoardsRepository(tx, viewer)
  const [board] = await boards.byIds([matter.boardId])
  const members = await boards.membersOf([matter.boardId], indianDay(now))
  const present = members.filter(({ id }) => presentIds.includes(id))
  if (!board || present.length < new Set(presentIds).size) {
    refuse(invalidAt('presentIds', say('onlyMembers')))
  }
  const fault = facts.final ? quorumFault(board.kind, present) : null
  if (fault) refuse(invalidAt('presentIds', fault))
  if (facts.home && !institutionId) refuse(invalidAt('institutionId', say('nameHome')))
  if (!facts.home || !institutionId) return null
  const none = await officeFault(tx, 'boards', { id: institutionId, kinds: ['HOME'] })
  if (none) refuse(invalidAt('institutionId', none))
  return institutionId
}

/** What an order does to its matter and its clocks. */
async function follow(
  { tx, viewer, now }: UnitOfWork,
  matter: ProceedingRow,
  kind: OrderKind,
  institutionId: string | null,
): Promise<void> {
  const stage = stageAfter(kind, matter.caseKind)
  const { final } = ORDER_KINDS[kind]
  await new ProceedingsRepository(tx, viewer).change(
    matter.id,
    {
      ...(stage ? { stage } : {}),
      ...(final ? { closedAt: now, nextHearingOn: null } : {}),
      ...(institutionId ? { homeId: institutionId } : {}),
      nextAct: nextActAfter(kind),
    },
    now,
  )
  const clocks = new ClocksRepository(tx)
  const stopped = { type: 'stopped' as const, at: now.toISOString() }
  if (final) await clocks.advance(matter.id, [...FINAL_CLOCKS, ...REPORT_CLOCKS], stopped)
}
