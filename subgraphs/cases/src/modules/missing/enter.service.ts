import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import type { Journey } from '../shared/journey.js'
import type { Repositories } from '../shared/unit.js'
import type { ReportRow } from './missing.repository.js'
import { type MissingAct, type MissingStage, TRACED } from './missing.rules.js'
import { startStageClocks } from './stage-clocks.js'

/** What a report enters: a stage, by which act, when, and on which foundation. */
export interface Entry {
  readonly to: MissingStage
  readonly act: MissingAct
  readonly at: Date
  readonly reason: string | null
  readonly document: string | null
}

/**
 * Takes a locked report to a stage: row, history, clocks, poster, audit, and the news of a traced child. The act itself
 * has been allowed before.
 */
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
  await startStageClocks(repositories, report, to, at, unit.now, journey)
  await record(unit, repositories, report, entry)
  if (!traced && to !== 'ALREADY_FOUND') return
  await withdrawPosters(unit, repositories, report, to)
  if (!traced) return
  const { childId, stateCode, districtCode } = report
  await unit.announce('ChildTraced', { childId, reportId: report.id, stateCode, districtCode })
}

/** Adds a step to the history of a report, and to the audit. */
export async function record(
  unit: UnitOfWork,
  { missing }: Repositories,
  report: ReportRow,
  entry: Entry,
): Promise<void> {
  await missing.addStage(report, { from: report.stage, ...entry })
  const { stateCode, districtCode } = report
  unit.audit({
    act: 'missing.moved',
    objectType: 'MissingReport',
    objectId: report.id,
    stateCode,
    districtCode,
    // Words may name the child: the audit says that there are some, the history keeps them beside the identity.
    detail: {
      act: entry.act,
      from: report.stage,
      to: entry.to,
      reason: entry.reason !== null,
      document: entry.document !== null,
    },
  })
}

async function withdrawPosters(unit: UnitOfWork, { posters }: Repositories, report: ReportRow, because: MissingStage) {
  const { stateCode, districtCode } = report
  for (const objectId of await posters.withdrawOf(report.id, say.kept('kept.traced'), unit.now)) {
    unit.audit({
      act: 'poster.withdrawn',
      objectType: 'Poster',
      objectId,
      stateCode,
      districtCode,
      detail: { because },
    })
  }
}
