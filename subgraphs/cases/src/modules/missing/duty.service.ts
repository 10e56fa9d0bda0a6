import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { parsed, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { allowAct, lockedReport } from './allow.service.js'
import { CLOCK_OF_DUTY } from './clocks.rules.js'
import { record } from './enter.service.js'
import { fileSearchReportInput } from './missing.input.js'

/**
 * Files what a long search owes again and again: the AHTU's report to the legal services authority, and the yearly
 * review. Its clock stops and the next period begins; the stage stays.
 */
export async function fileSearchReport(unit: UnitOfWork, raw: unknown) {
  const input = parsed(fileSearchReportInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const { clocks, missing } = repositories
  const report = await lockedReport(repositories, input)
  const { act, document, findings } = input
  await allowAct(unit, repositories, report, act)
  const at = input.at ?? unit.now
  const code = CLOCK_OF_DUTY[act]
  if (at < report.registeredAt) refuseField('at', say('beforeReport'))
  if (code) await clocks.renew('MISSING', report.id, code, at)
  await missing.keepNextDue(report.id, await clocks.nextDue(report.id))
  await missing.change(report.id, {}, unit.now)
  await record(unit, repositories, report, { to: report.stage, act, at, reason: findings, document })
  return { __typename: 'FileSearchReportOk' as const, reportId: report.id }
}
