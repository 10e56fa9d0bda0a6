import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Journey, journeyOf } from '../shared/journey.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { moveMissingInput, registerFirInput } from './missing.input.js'
import type { ReportRow } from './missing.repository.js'
import { type MissingStage, TRACED, transition } from './missing.rules.js'
import { startStageClocks } from './stage-clocks.js'

/** Registers the FIR of a report: stage, FIR and clocks in one step. */
export async function registerFir(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerFirInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  allow(unit, report, 'FIR_REGISTERED')
  if (input.registeredAt < report.registeredAt) refuseField('registeredAt', 'The FIR lies before the report.')
  const { number, sections, registeredAt } = input
  const { stateCode, officeId } = report
  await repositories.missing.addFir({ reportId: report.id, stateCode, officeId, number, sections, registeredAt })
  await enter(unit, repositories, report, {
    to: 'FIR_REGISTERED',
    at: registeredAt,
    reason: null,
    document: number,
  })
  return { __typename: 'RegisterFirOk' as const, reportId: report.id }
}

/** Moves a report along the table of transitions. Tracing withdraws its poster in the same transaction. */
export async function moveMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(moveMissingInput(unit.now), raw)
  if (input.to === 'FIR_REGISTERED') refuseField('to', 'An FIR is registered with its number (registerFir).')
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  const { needs } = allow(unit, report, input.to)
  if (needs.includes('document') && !input.document) refuseField('document', 'Name the document that this rests on.')
  if (needs.includes('board') && !input.boardId) refuseField('boardId', 'Name the committee or Board.')
  const at = input.at ?? unit.now
  if (at < report.registeredAt) refuseField('at', 'This lies before the report.')
  const { to, reason, document } = input
  await enter(unit, repositories, report, { to, at, reason, document }, journeyOf(input))
  const told = { childId: report.childId, reportId: report.id }
  if (TRACED.includes(to)) {
    await unit.announce('ChildTraced', { ...told, stateCode: report.stateCode, districtCode: report.districtCode })
  }
  if (to === 'PRODUCED') await unit.announce('ChildProduced', { childId: report.childId, boardId: input.boardId })
  return { __typename: 'MoveMissingReportOk' as const, reportId: report.id }
}

/** The report of an input, locked, at the version that the caller read; ends the use case otherwise. */
export async function lockedReport(
  { missing }: Repositories,
  input: { readonly reportId: string; readonly expectedVersion: number },
): Promise<ReportRow> {
  const report = await missing.lock(input.reportId)
  if (!report) refuseUnseen('report')
  expectVersion(report, input.expectedVersion)
  return report
}

function allow({ viewer }: UnitOfWork, report: ReportRow, to: MissingStage) {
  const step = transition(report.stage, to)
  if (!step) refuseField('to', `A report in stage ${report.stage} cannot become ${to}.`)
  if (!viewer.role || !step.by.includes(viewer.role)) refuseAct(`This post may not take a report to ${to}.`)
  return step
}

/** What a report enters: a stage, when, and on which foundation. */
export interface Entry {
  readonly to: MissingStage
  readonly at: Date
  readonly reason: string | null
  readonly document: string | null
}

/** Takes a locked report to a stage: row, history, clocks, poster, audit. The step itself has been allowed before. */
export async function enter(
  unit: UnitOfWork,
  repositories: Repositories,
  report: ReportRow,
  entry: Entry,
  journey: Journey | null = null,
): Promise<void> {
  const { to, at } = entry
  const traced = TRACED.includes(to)
  await repositories.missing.change(report.id, { stage: to, ...(traced ? { tracedAt: at } : {}) }, unit.now)
  await repositories.missing.addStage(report, { from: report.stage, ...entry })
  await startStageClocks(repositories, report, to, at, unit.now, journey)
  const { stateCode, districtCode } = report
  const here = { stateCode, districtCode }
  if (traced) {
    for (const objectId of await repositories.posters.withdrawOf(report.id, 'The child was traced.', unit.now)) {
      unit.audit({ act: 'poster.withdrawn', objectType: 'Poster', objectId, ...here, detail: { because: to } })
    }
  }
  unit.audit({
    act: 'missing.moved',
    objectType: 'MissingReport',
    objectId: report.id,
    ...here,
    reason: entry.reason,
    detail: { from: report.stage, to, document: entry.document },
  })
}
