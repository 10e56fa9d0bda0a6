import { idempotencyKey, inputId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { HAND_OVER_ANSWERS } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { allowAct, lockedReport } from '../missing/allow.service.js'
import { record } from '../missing/enter.service.js'
import { firNumber } from '../missing/missing.input.js'
import type { ReportRow } from '../missing/missing.repository.js'
import type { MissingAct } from '../missing/missing.rules.js'
import { districtCode, expectedVersion, maybe, parsed, reason, refuseField, stateOf } from '../shared/input.js'
import { expectOffice } from '../shared/offices.js'
import { ownPlace, type Repositories, repositoriesOf } from '../shared/unit.js'
import type { HandOverRow } from './handover.repository.js'

const versioned = { idempotencyKey, reportId: inputId, expectedVersion }
const offerInput = z.object({ ...versioned, toOfficeId: inputId, toDistrictCode: districtCode, reason })
const answerInput = z
  .object({ ...versioned, answer: z.enum(HAND_OVER_ANSWERS), firNumber: maybe(firNumber), reason: maybe(reason) })
  .refine((told) => told.answer !== 'ACCEPTED' || told.firNumber !== null, {
    path: ['firNumber'],
    error: () => say('ownFirNumber'),
  })
  .refine((told) => told.answer === 'ACCEPTED' || told.reason !== null, {
    path: ['reason'],
    error: () => say('sayWhy'),
  })

/** Offers a report under a zero FIR to the station of the place. The offering station stays responsible. */
export async function offerHandOver(unit: UnitOfWork, raw: unknown) {
  const input = parsed(offerInput, raw)
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  await allowAct(unit, repositories, report, 'OFFER_HAND_OVER')
  const { toOfficeId, toDistrictCode } = input
  if (toOfficeId === report.officeId) refuseField('toOfficeId', say('holdsAlready'))
  await expectOffice(unit, 'toOfficeId', { id: toOfficeId, kinds: ['POLICE_STATION'], districtCode: toDistrictCode })
  const { id: reportId, stateCode, districtCode: fromDistrictCode, officeId: fromOfficeId } = report
  await repositories.handOvers.add({
    reportId,
    stateCode,
    fromStateCode: stateCode,
    fromDistrictCode,
    fromOfficeId,
    toStateCode: stateOf(toDistrictCode),
    toDistrictCode,
    toOfficeId,
    reason: input.reason,
    offeredAt: unit.now,
  })
  // The limit for accepting is the other station's; until it has passed the breach is not the first one's.
  const holder = { officeId: toOfficeId, districtCode: toDistrictCode, stateCode: stateOf(toDistrictCode) }
  await repositories.clocks.start('MISSING', reportId, 'ZERO_FIR_ACCEPT', holder, unit.now)
  await tell(unit, repositories, report, 'OFFER_HAND_OVER', input.reason)
  return { __typename: 'OfferHandOverOk' as const, reportId }
}

const ACT_OF = {
  ACCEPTED: 'ACCEPT_HAND_OVER',
  RETURNED: 'RETURN_HAND_OVER',
  RECALLED: 'RECALL_HAND_OVER',
} as const satisfies Record<NonNullable<HandOverRow['answer']>, MissingAct>

/** Answers an offer. Accepting takes report, door and every running clock to the other station; no limit moves. */
export async function answerHandOver(unit: UnitOfWork, raw: unknown) {
  const input = parsed(answerInput, raw)
  const repositories = repositoriesOf(unit)
  const { handOvers, clocks } = repositories
  const report = await lockedReport(repositories, input)
  const act = ACT_OF[input.answer]
  await allowAct(unit, repositories, report, act)
  const offer = await handOvers.openOf(report.id)
  if (!offer) refuseField('reportId', say('noOffer'))
  await clocks.advance(report.id, ['ZERO_FIR_ACCEPT'], { type: 'stopped', at: unit.now.toISOString() }, 'answer')
  const taken = input.answer === 'ACCEPTED' ? await takeOver(unit, repositories, report, input.firNumber) : report
  await tell(unit, repositories, taken, act, input.reason, input.firNumber)
  // Last: until the offer is answered it is what opens the report to this station.
  await handOvers.answer(offer.id, input.answer, input.reason, unit.now)
  return { __typename: 'AnswerHandOverOk' as const, reportId: report.id }
}

async function takeOver(
  unit: UnitOfWork,
  { clocks, children, missing }: Repositories,
  report: ReportRow,
  number: string | null,
): Promise<ReportRow> {
  const holder = ownPlace(unit)
  const [zero] = await missing.firs([report.id])
  if (!zero || number === null) throw new Error('an accepted report has a zero FIR and a number')
  await clocks.handOver(report.id, holder, unit.now)
  await children.moveReportDoor(report, holder, unit.now)
  await missing.change(report.id, holder, unit.now)
  const { law, sections } = zero
  const { stateCode, officeId } = holder
  await missing.addFir({
    reportId: report.id,
    stateCode,
    officeId,
    number,
    zero: false,
    law,
    sections,
    registeredAt: unit.now,
  })
  return { ...report, ...holder }
}

async function tell(
  unit: UnitOfWork,
  repositories: Repositories,
  report: ReportRow,
  act: MissingAct,
  why: string | null,
  document: string | null = null,
): Promise<void> {
  const { clocks, missing } = repositories
  await missing.keepNextDue(report.id, await clocks.nextDue(report.id))
  await missing.change(report.id, {}, unit.now)
  await record(unit, repositories, report, { to: report.stage, act, at: unit.now, reason: why, document })
}
