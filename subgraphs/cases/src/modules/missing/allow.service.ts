import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import type { Repositories } from '../shared/unit.js'
import type { ActLine } from './acts.data.js'
import type { ReportRow } from './missing.repository.js'
import { actLine, fitsHandOver, type MissingAct, mayAct, standingOf } from './missing.rules.js'

/** The report of an input, locked with its child, at the version that the caller read; ends the use case otherwise. */
export async function lockedReport(
  { children, missing }: Repositories,
  input: { readonly reportId: string; readonly expectedVersion: number },
): Promise<ReportRow> {
  const [seen] = await missing.byIds([input.reportId])
  if (seen) await children.lock(seen.childId)
  const report = await missing.lock(input.reportId)
  if (!report) refuseUnseen('report')
  expectVersion(report, input.expectedVersion)
  return report
}

/** When the report entered the stage in which it stands. */
export async function stageSince({ missing }: Repositories, report: ReportRow): Promise<Date> {
  const steps = await missing.history([report.id])
  return steps.filter(({ from, to }) => from !== to).at(-1)?.at ?? report.registeredAt
}

/**
 * The line of the table for an act on a locked report; ends the use case where there is none in this stage, or where the
 * acting post is not one of its actors.
 */
export async function allowAct(
  { viewer }: Pick<UnitOfWork, 'viewer'>,
  { handOvers, missing }: Repositories,
  report: ReportRow,
  act: MissingAct,
): Promise<ActLine> {
  const line = actLine(report.stage, act)
  if (!line) refuseAct(say('notInThisStage', { stage: report.stage }))
  const open = await handOvers.openOf(report.id)
  if (!mayAct(line, standingOf(viewer, report, open?.toOfficeId ?? null))) {
    refuseAct(say('anothersAct'))
  }
  if (!act.endsWith('_HAND_OVER')) return line
  const firs = await missing.firs([report.id])
  const zeroFir = firs.length > 0 && firs.every(({ zero }) => zero)
  if (fitsHandOver(act, { zeroFir, open: open !== undefined })) return line
  return refuseAct(zeroFir ? say('offerWaits') : say('onlyZeroFir'))
}
