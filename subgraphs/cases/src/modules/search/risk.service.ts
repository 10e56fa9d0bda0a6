import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { lockedReport } from '../missing/allow.service.js'
import type { ReportRow } from '../missing/missing.repository.js'
import { UNTRACED } from '../missing/missing.rules.js'
import { refuseAct } from '../shared/changes.js'
import { parsed } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { FOLLOW_UP, type RiskLevel, riskLevel } from './risk.rules.js'
import { assessRiskInput, followUpSearchInput } from './search.input.js'

/** Keeps the answers, and starts the follow-up that their level asks for. */
export async function assessRisk(unit: UnitOfWork, raw: unknown) {
  const input = parsed(assessRiskInput, raw)
  const repositories = repositoriesOf(unit)
  const report = await searchedReport(repositories, input)
  const level = riskLevel(input.answers)
  const { id: reportId, stateCode } = report
  await repositories.search.addRisk({ reportId, stateCode, level, answers: input.answers }, unit.now)
  await restartFollowUp(unit, repositories, report, level)
  note(unit, report, 'missing.risk-assessed', null, { level })
  return { __typename: 'AssessRiskOk' as const, reportId }
}

/** The search was looked at: the follow-up that was due is done, and the next one runs from now. */
export async function followUpSearch(unit: UnitOfWork, raw: unknown) {
  const input = parsed(followUpSearchInput, raw)
  const repositories = repositoriesOf(unit)
  const report = await searchedReport(repositories, input)
  const risk = await repositories.search.latestRisk(report.id)
  if (!risk) refuseAct(say('riskFirst'))
  await restartFollowUp(unit, repositories, report, risk.level)
  note(unit, report, 'missing.followed-up', input.note, { level: risk.level })
  return { __typename: 'FollowUpSearchOk' as const, reportId: report.id }
}

/** A locked report of which the child is not traced yet. */
export async function searchedReport(
  repositories: Repositories,
  input: { readonly reportId: string; readonly expectedVersion: number },
): Promise<ReportRow> {
  const report = await lockedReport(repositories, input)
  if (!UNTRACED.includes(report.stage)) refuseAct(say('searchEnded'))
  return report
}

async function restartFollowUp(
  { now }: UnitOfWork,
  { clocks, missing }: Repositories,
  { id, officeId, stateCode, districtCode }: ReportRow,
  level: RiskLevel,
): Promise<void> {
  await clocks.advance(id, ['SEARCH_FOLLOW_UP'], { type: 'stopped', at: now.toISOString() }, 'answers')
  const holder = { officeId, stateCode, districtCode }
  await clocks.start('MISSING', id, 'SEARCH_FOLLOW_UP', holder, now, FOLLOW_UP[level])
  await missing.keepNextDue(id, await clocks.nextDue(id))
  await missing.change(id, {}, now)
}

function note(
  unit: UnitOfWork,
  report: ReportRow,
  act: string,
  reason: string | null,
  detail: Record<string, unknown>,
) {
  const { id: objectId, stateCode, districtCode } = report
  unit.audit({ act, objectType: 'MissingReport', objectId, stateCode, districtCode, reason, detail })
}
