import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { leadOfSighting } from '../search/lead.service.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { expectOffice, UNITS } from '../shared/offices.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { tellReporterLater } from '../telling/tell-reporter.service.js'
import { endGathered } from './gather.service.js'
import { type TriageSighting, triageSightingInput } from './sighting.input.js'
import type { SightingRow } from './sighting.repository.js'
import { CLOCKS_OF_DESK, CLOCKS_OF_UNIT, clockOfStage, mayMove, maySupervise, outcomeFault } from './sighting.rules.js'

/** One step of the desk: screened, assigned to a unit, or closed with an outcome. */
export async function triageSighting(unit: UnitOfWork, raw: unknown) {
  const input = parsed(triageSightingInput, raw)
  const repositories = repositoriesOf(unit)
  const sighting = await repositories.sightings.lock(input.sightingId)
  if (!sighting) refuseUnseen('sighting')
  expectVersion(sighting, input.expectedVersion)
  if (!mayMove(sighting.stage, input.to)) {
    refuseField('to', say('noSuchStep', { from: sighting.stage, to: input.to }))
  }
  const reportId = await linkedReport(repositories, sighting, input)
  checkOutcome(sighting, input, reportId)
  superviseOnly(unit, sighting)
  const { to, outcome, note } = input
  const urgency = input.urgency ?? sighting.urgency
  const officeId = to === 'ASSIGNED' ? assignedOffice(unit, input) : sighting.officeId
  const flaggedBy = to === 'SUPERVISOR' ? unit.viewer.personId : sighting.flaggedBy
  if (to === 'ASSIGNED' && input.assignToOfficeId) {
    const { stateCode } = sighting
    await expectOffice(unit, 'assignToOfficeId', { id: input.assignToOfficeId, kinds: UNITS, stateCode })
  }
  const change = { stage: to, outcome, urgency, officeId, reportId, flaggedBy }
  await repositories.sightings.change(sighting.id, change, unit.now)
  await repositories.sightings.addStep(sighting, { from: sighting.stage, to, note }, unit.now)
  await moveClocks(unit, repositories, { ...sighting, ...change })
  if (outcome) {
    await endGathered(unit, repositories, sighting, outcome)
    await tellReporterLater(unit, sighting)
  }
  if (outcome === 'MATCHED_TO_MISSING' && reportId) await leadOfSighting(unit, repositories, sighting, reportId)
  unit.audit({
    act: 'sighting.triaged',
    objectType: 'Sighting',
    objectId: sighting.id,
    stateCode: sighting.stateCode,
    districtCode: sighting.districtCode,
    detail: { from: sighting.stage, to, outcome, officeId, reportId },
  })
  return { __typename: 'TriageSightingOk' as const, sightingId: sighting.id }
}

/** The report that the sighting concerns from now on; one that this post does not see cannot be named. */
async function linkedReport({ missing }: Repositories, sighting: SightingRow, { reportId }: TriageSighting) {
  if (!reportId) return sighting.reportId
  const [report] = await missing.byIds([reportId])
  if (!report) refuseField('reportId', say('unseenReport'))
  return report.id
}

function checkOutcome(sighting: SightingRow, { outcome }: TriageSighting, reportId: string | null): void {
  if (outcome === null) return
  const fault = outcomeFault(sighting.stage, outcome)
  if (fault) refuseField('outcome', fault)
  if (outcome === 'MATCHED_TO_MISSING' && !reportId) refuseField('reportId', say('whichReport'))
}

function assignedOffice({ viewer }: UnitOfWork, { assignToOfficeId }: TriageSighting): string {
  const officeId = assignToOfficeId ?? viewer.jurisdiction.officeId
  if (!officeId) refuseAct(say('whichUnit'))
  return officeId
}

/** What somebody called false is decided by another person. */
function superviseOnly({ viewer }: UnitOfWork, sighting: SightingRow): void {
  if (sighting.stage === 'SUPERVISOR' && !maySupervise(viewer, sighting)) {
    refuseAct(say('supervisorDecides'))
  }
}

/** The desk's clock ends with its first step; the unit's runs from the assignment to the outcome, whoever goes. */
async function moveClocks({ now }: UnitOfWork, { clocks }: Repositories, sighting: SightingRow): Promise<void> {
  const { id, stage, stateCode, districtCode, officeId, urgency } = sighting
  const stopped = { type: 'stopped' as const, at: now.toISOString() }
  await clocks.advance(id, CLOCKS_OF_DESK, stopped)
  if (stage === 'CLOSED') await clocks.advance(id, CLOCKS_OF_UNIT, stopped)
  const code = clockOfStage(stage, urgency)
  if (!code || !officeId) return
  const holder = { stateCode, districtCode, officeId }
  const [running] = (await clocks.bySubjects([id])).filter((row) => row.code === code && row.stoppedAt === null)
  if (running) await clocks.handOver(id, holder, now)
  else await clocks.start('SIGHTING', id, code, holder, now)
}
