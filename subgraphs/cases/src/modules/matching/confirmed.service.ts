import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { enter } from '../missing/enter.service.js'
import { TRACED, transition } from '../missing/missing.rules.js'
import { leadOfSighting } from '../search/lead.service.js'
import { refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { asService } from './as-service.js'
import type { PairRow } from './pair.repository.js'
import { ProfileRepository } from './profile.repository.js'

/**
 * Both offices have confirmed. A found child's report is traced (domain reference 6.1) with its clock, the child opens to
 * both offices, other pairs of both end. A sighting becomes a lead of the search and stays with its desk: nobody is found yet.
 */
export async function confirmed(unit: UnitOfWork, pair: PairRow, column: Partial<PairRow>): Promise<void> {
  await asService(unit, async (machine) => {
    const { pairs } = repositoriesOf(machine)
    await pairs.change(pair.id, { ...column, state: 'CONFIRMED', closedAt: unit.now }, unit.now)
    for (const objectId of await pairs.endOthers(pair, unit.now)) {
      unit.audit({
        act: 'match.ended',
        objectType: 'MatchPair',
        objectId,
        stateCode: pair.stateCode,
        detail: { because: pair.id },
      })
    }
    if (pair.kind === 'FOUND') await traced(machine, unit, pair)
    else await linked({ ...machine, audit: unit.audit }, pair)
  })
}

async function traced(machine: UnitOfWork, unit: UnitOfWork, pair: PairRow): Promise<void> {
  const repositories = repositoriesOf(machine)
  const report = await repositories.missing.lock(pair.reportId)
  if (!report) throw new Error('a pair without a report')
  await openDoors(machine, pair)
  await new ProfileRepository(machine.tx).close([pair.reportId, pair.subjectId], false)
  if (TRACED.includes(report.stage)) return
  if (!transition(report.stage, 'TRACED')) {
    refuseField('pairId', say('firBeforeMatch'))
  }
  await enter({ ...machine, audit: unit.audit }, repositories, report, {
    to: 'TRACED',
    act: 'TRACE',
    at: unit.now,
    reason: say.kept('kept.matched'),
    document: say.kept('kept.match', { id: pair.id }),
  })
}

/** Opens each office's child to the other: they are one child now. */
export async function openDoors(machine: UnitOfWork, pair: PairRow, side?: 'MISSING' | 'FOUND'): Promise<void> {
  const { children } = repositoriesOf(machine)
  const door = { basis: 'MATCH' as const, sourceId: pair.id }
  const missing = { stateCode: pair.missingState, districtCode: pair.missingDistrict, officeId: pair.missingOffice }
  const found = { stateCode: pair.foundState, districtCode: pair.foundDistrict, officeId: pair.foundOffice }
  if (side !== 'FOUND') await children.setDoor({ childId: pair.missingChildId, ...door, ...found }, true, machine.now)
  if (side !== 'MISSING' && pair.foundChildId)
    await children.setDoor({ childId: pair.foundChildId, ...door, ...missing }, true, machine.now)
}

async function linked(machine: UnitOfWork, pair: PairRow): Promise<void> {
  const repositories = repositoriesOf(machine)
  await repositories.sightings.change(pair.subjectId, { reportId: pair.reportId }, machine.now)
  const [sighting] = await repositories.sightings.byIds([pair.subjectId])
  if (sighting) await leadOfSighting(machine, repositories, sighting, pair.reportId)
}
