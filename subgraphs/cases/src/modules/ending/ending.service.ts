import { conflict, idempotencyKey, inputId, refuse, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { ENDINGS } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { allowAct, lockedReport } from '../missing/allow.service.js'
import { enter } from '../missing/enter.service.js'
import type { ReportRow } from '../missing/missing.repository.js'
import { actLine, ENDED } from '../missing/missing.rules.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, reason, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { ACT_OF_ENDING, maySecond } from './ending.rules.js'

const proposeInput = z
  .object({
    idempotencyKey,
    reportId: inputId,
    expectedVersion,
    to: z.enum(ENDINGS),
    reason,
    document: maybe(typedText(1, 100)),
    otherReportNumber: maybe(typedText(1, 40)),
  })
  .refine((told) => (told.to === 'DUPLICATE') === (told.otherReportNumber !== null), {
    path: ['otherReportNumber'],
    error: () => say('duplicateNames'),
  })

const decideInput = z
  .object({ idempotencyKey, endingId: inputId, expectedVersion, confirm: z.boolean(), note: maybe(reason) })
  .refine((told) => told.confirm || told.note !== null, {
    path: ['note'],
    error: () => say('whyRefused'),
  })

/** Proposes an end before the FIR. The report stays as it is, with its clocks, until a second person confirms. */
export async function proposeEnding(unit: UnitOfWork, raw: unknown) {
  const input = parsed(proposeInput, raw)
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  await allowAct(unit, repositories, report, ACT_OF_ENDING[input.to])
  const other = input.otherReportNumber ? await otherReport(repositories, report, input.otherReportNumber) : null
  if (await repositories.endings.openOf(report.id)) {
    refuse(conflict(say('endWaits'), report.version))
  }
  const { to, document } = input
  const { id: reportId, stateCode } = report
  const proposal = { reportId, stateCode, to, reason: input.reason, document, otherReportId: other?.id ?? null }
  await repositories.endings.add({ ...proposal, proposedAt: unit.now, proposedBy: unit.viewer.personId }, unit.now)
  await repositories.missing.change(report.id, {}, unit.now)
  note(unit, report, 'missing.ending-proposed', input.reason, { to })
  return { __typename: 'ProposeEndingOk' as const, reportId }
}

/** The second person's word: the report ends, or it goes on as if nothing had been proposed. */
export async function decideEnding(unit: UnitOfWork, raw: unknown) {
  const input = parsed(decideInput, raw)
  const repositories = repositoriesOf(unit)
  const { endings, missing } = repositories
  const proposal = await endings.lock(input.endingId)
  const report = proposal && (await missing.lock(proposal.reportId))
  if (!proposal || !report) refuseUnseen('proposal')
  expectVersion(proposal, input.expectedVersion)
  if (proposal.decidedAt) refuse(conflict(say('endDecided'), proposal.version))
  if (!maySecond(unit.viewer, proposal)) refuseAct(say('secondDecides'))
  const { to, reason: why, document } = proposal
  await endings.decide(proposal.id, input.confirm, input.note, unit.now)
  note(unit, report, 'missing.ending-decided', input.note, { to, confirmed: input.confirm })
  if (!input.confirm) return { __typename: 'DecideEndingOk' as const, reportId: report.id }
  const act = ACT_OF_ENDING[to]
  if (!actLine(report.stage, act)) refuseAct(say('endOvertaken'))
  await enter(unit, repositories, report, { to, act, at: unit.now, reason: why, document })
  return { __typename: 'DecideEndingOk' as const, reportId: report.id }
}

async function otherReport({ missing }: Repositories, report: ReportRow, number: string): Promise<ReportRow> {
  const other = await missing.byNumber(number)
  if (!other || other.id === report.id) refuseField('otherReportNumber', say('unseenReport'))
  if (ENDED.includes(other.stage)) refuseField('otherReportNumber', say('otherEnded'))
  return other
}

function note(unit: UnitOfWork, report: ReportRow, act: string, why: string | null, detail: Record<string, unknown>) {
  const { id: objectId, stateCode, districtCode } = report
  unit.audit({ act, objectType: 'MissingReport', objectId, stateCode, districtCode, reason: why, detail })
}
