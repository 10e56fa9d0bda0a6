import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { ReportRow } from '../missing/missing.repository.js'
import type { Repositories } from '../shared/unit.js'
import { replaced } from './correction.rules.js'
import { type Known, knownFacts } from './facts.js'

/** What is known of a report and of its child now; undefined where the identity is closed to this post. */
export async function knownNow(
  { children, missing }: Repositories,
  { id, childId }: Pick<ReportRow, 'id' | 'childId'>,
): Promise<Known | undefined> {
  const [[report], [particulars], [identity]] = await Promise.all([
    missing.byIds([id]),
    missing.particulars([id]),
    children.identities([childId]),
  ])
  return report && knownFacts(identity, report, particulars)
}

/** Keeps what a correction has taken away since `before`, with its reason. */
export async function keepReplaced(
  unit: UnitOfWork,
  repositories: Repositories,
  { id, childId, stateCode }: Pick<ReportRow, 'id' | 'childId' | 'stateCode'>,
  before: Known | undefined,
  reason: string | null,
): Promise<void> {
  const after = await knownNow(repositories, { id, childId })
  if (!before || !after) return
  const { past } = repositories
  const of = { childId, stateCode, reason }
  await past.keep({ ...of, reportId: null, before: replaced(before.identity, after.identity) }, unit.now)
  await past.keep({ ...of, reportId: id, before: replaced(before.report, after.report) }, unit.now)
}
