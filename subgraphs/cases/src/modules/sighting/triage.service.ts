import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { type TriageSighting, triageSightingInput } from './sighting.input.js'
import type { SightingRow } from './sighting.repository.js'
import { fitsOutcome, mayMove } from './sighting.rules.js'

/** One step of the desk: screened, assigned to a unit, or closed with an outcome. */
export async function triageSighting(unit: UnitOfWork, raw: unknown) {
  const input = parsed(triageSightingInput, raw)
  const repositories = repositoriesOf(unit)
  const sighting = await repositories.sightings.lock(input.sightingId)
  if (!sighting) refuseUnseen('sighting')
  expectVersion(sighting, input.expectedVersion)
  if (!mayMove(sighting.stage, input.to)) {
    refuseField('to', `A sighting in stage ${sighting.stage} cannot become ${input.to}.`)
  }
  const reportId = await linkedReport(repositories, sighting, input)
  checkOutcome(sighting, input, reportId)
  const { to, outcome, note } = input
  const urgency = input.urgency ?? sighting.urgency
  const officeId = to === 'ASSIGNED' ? assignedOffice(unit, input) : sighting.officeId
  await repositories.sightings.change(sighting.id, { stage: to, outcome, urgency, officeId, reportId }, unit.now)
  await repositories.sightings.addStep(sighting, { from: sighting.stage, to, note }, unit.now)
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
  if (!report) refuseField('reportId', "There is no such report within this post's sight.")
  return report.id
}

function checkOutcome(sighting: SightingRow, { outcome }: TriageSighting, reportId: string | null): void {
  if (outcome === null) return
  if (!fitsOutcome(sighting.stage, outcome)) refuseField('outcome', 'Send a unit first: nobody has been there yet.')
  if (outcome === 'MATCHED_TO_MISSING' && !reportId) refuseField('reportId', 'Name the report that it matches.')
}

function assignedOffice({ viewer }: UnitOfWork, { assignToOfficeId }: TriageSighting): string {
  const officeId = assignToOfficeId ?? viewer.jurisdiction.officeId
  if (!officeId) refuseAct('Name the unit that goes to look.')
  return officeId
}
