import type { ClockCode } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import type { ReportRow } from '../missing/missing.repository.js'
import { type MissingAct, type MissingStage, UNTRACED } from '../missing/missing.rules.js'
import { refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { asService } from './as-service.js'
import { openDoors } from './confirmed.service.js'
import type { PairRow } from './pair.repository.js'
import { nextActs } from './pair.rules.js'
import { pairView } from './pair-view.js'
import { ProfileRepository } from './profile.repository.js'
import { pairActInput } from './verdict.input.js'
import { lockedPair, note } from './verdict.service.js'

/** Takes back what was decided of a pair. A tracing that rested on it ends, and the search goes on where it stood. */
export async function undoVerdict(unit: UnitOfWork, raw: unknown) {
  const input = parsed(pairActInput, raw)
  const pair = await lockedPair(unit, input)
  const view = pairView(unit.viewer, pair)
  if (!nextActs(view).includes('UNDO')) refuseField('pairId', say('nothingToUndo'))
  await note(unit, pair, 'UNDO', view.sides[0] ?? null, input.reason)
  const open = { state: 'OPEN' as const, closedAt: null, confirmedMissingBy: null, confirmedFoundBy: null }
  await asService(unit, async (machine) => {
    await repositoriesOf(machine).pairs.change(pair.id, open, unit.now)
    if (pair.state === 'CONFIRMED') await untraced(machine, unit, pair)
  })
  return { __typename: 'UndoMatchVerdictOk' as const, pairId: pair.id }
}

async function untraced(machine: UnitOfWork, unit: UnitOfWork, pair: PairRow): Promise<void> {
  const repositories = repositoriesOf(machine)
  if (pair.kind === 'SIGHTING') {
    await repositories.sightings.change(pair.subjectId, { reportId: null }, unit.now)
    return
  }
  const report = await repositories.missing.lock(pair.reportId)
  if (!report) refuseUnseen('report')
  if (report.stage !== 'TRACED') refuseAct(say('beforeCommittee'))
  const others = await repositories.missing.byChildren([report.childId])
  const again = others.find(({ stage }) => UNTRACED.includes(stage))
  if (again) refuseAct(say('missingAgain', { number: again.reportNumber }))
  await searchOn(machine, repositories, report, say.kept('kept.matchUndone'))
  await repositories.children.closeMatchDoors(pair.id, unit.now)
  await new ProfileRepository(machine.tx).close([pair.reportId, pair.subjectId], true)
  unit.audit({
    act: 'missing.moved',
    objectType: 'MissingReport',
    objectId: report.id,
    stateCode: report.stateCode,
    districtCode: report.districtCode,
    reason: say.kept('kept.matchUndone'),
    detail: { from: 'TRACED', to: 'search', pair: pair.id },
  })
}

interface Again {
  readonly act: MissingAct
  readonly clock: ClockCode
}

const SEARCHED: Again = { act: 'START_SEARCH', clock: 'MISSING_AHTU' }

/** How a search goes on in the stage in which it stood. */
const AGAIN: Partial<Readonly<Record<MissingStage, Again>>> = {
  WITH_AHTU: { act: 'HAND_TO_AHTU', clock: 'MISSING_AHTU_REPORT' },
  LONG_TERM: { act: 'MAKE_LONG_TERM', clock: 'MISSING_REVIEW' },
}

/**
 * The report goes back to the stage in which it was searched. The limit of four months runs from the FIR as if nothing
 * had happened; the hours before the committee end.
 */
async function searchOn(machine: UnitOfWork, repositories: Repositories, report: ReportRow, reason: string) {
  const { missing, clocks } = repositories
  const history = await missing.history([report.id])
  const before = history.findLast(({ to }) => UNTRACED.includes(to))?.to ?? 'UNDER_SEARCH'
  const { act, clock } = AGAIN[before] ?? SEARCHED
  await missing.change(report.id, { stage: before, tracedAt: null }, machine.now)
  await missing.addStage(report, { from: 'TRACED', to: before, act, at: machine.now, reason, document: null })
  await clocks.advance(report.id, ['CNCP_PRODUCE'], { type: 'stopped', at: machine.now.toISOString() })
  const { officeId, stateCode, districtCode } = report
  const [fir] = await missing.firs([report.id])
  const since = clock === 'MISSING_AHTU' ? (fir?.registeredAt ?? machine.now) : machine.now
  await clocks.start('MISSING', report.id, clock, { officeId, stateCode, districtCode }, since)
  await missing.keepNextDue(report.id, await clocks.nextDue(report.id))
}

/** Opens this office's child to the other office: identity, record and all that stands on it. */
export async function discloseMatch(unit: UnitOfWork, raw: unknown) {
  const input = parsed(pairActInput, raw)
  const pair = await lockedPair(unit, input)
  const view = pairView(unit.viewer, pair)
  const [side] = view.sides
  if (!side || !nextActs(view).includes('DISCLOSE')) refuseAct(say('nothingToOpen'))
  await note(unit, pair, 'DISCLOSE', side, input.reason)
  await asService(unit, async (machine) => {
    await openDoors(machine, pair, side)
    await repositoriesOf(machine).pairs.change(pair.id, {}, unit.now)
  })
  return { __typename: 'DiscloseMatchOk' as const, pairId: pair.id }
}
