import { idempotencyKey, inputId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectVersion, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, parsed, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { tellReporterLater } from '../telling/tell-reporter.service.js'
import type { SightingRow } from './sighting.repository.js'
import { CLOCKS_OF_DESK, CLOCKS_OF_UNIT, type SightingOutcome } from './sighting.rules.js'

const gatherInput = z.object({
  idempotencyKey,
  sightingId: inputId,
  expectedVersion,
  sameIds: z.array(inputId).min(1, say.later('atLeastOne')).max(100, say.later('atMost100')),
})

/** Gathers sightings under one: from now on they go on and end with it. Nothing of what was told is lost. */
export async function gatherSightings(unit: UnitOfWork, raw: unknown) {
  const input = parsed(gatherInput, raw)
  const { sightings, clocks } = repositoriesOf(unit)
  const main = await sightings.lock(input.sightingId)
  if (!main) refuseUnseen('sighting')
  expectVersion(main, input.expectedVersion)
  if (main.mainId || main.stage === 'CLOSED') refuseField('sightingId', say('gatherUnderOpen'))
  for (const [index, sameId] of input.sameIds.entries()) {
    const same = await sightings.lock(sameId)
    if (!same || same.id === main.id) refuseField(`sameIds.${index}`, say('unseenSighting'))
    if (same.stage === 'CLOSED' || same.mainId) refuseField(`sameIds.${index}`, say('gatheredAlready'))
    for (const under of await sightings.gathered([same.id])) {
      await sightings.change(under.id, { mainId: main.id }, unit.now)
    }
    await sightings.change(same.id, { mainId: main.id }, unit.now)
    await clocks.advance(same.id, [...CLOCKS_OF_DESK, ...CLOCKS_OF_UNIT], {
      type: 'stopped',
      at: unit.now.toISOString(),
    })
  }
  await sightings.change(main.id, {}, unit.now)
  const { stateCode, districtCode } = main
  const object = { objectType: 'Sighting', objectId: main.id, stateCode, districtCode }
  unit.audit({ act: 'sighting.gathered', ...object, detail: { sameIds: input.sameIds } })
  return { __typename: 'GatherSightingsOk' as const, sightingId: main.id }
}

/** Ends what is gathered under a sighting together with it, each with a step and an outcome of its own. */
export async function endGathered(
  unit: UnitOfWork,
  { sightings }: Repositories,
  main: SightingRow,
  outcome: SightingOutcome,
): Promise<void> {
  // A false report makes those of its kind false too; anything else has happened once and was told several times.
  const told = outcome === 'SPAM' ? 'SPAM' : 'DUPLICATE'
  const { now } = unit
  for (const same of await sightings.gathered([main.id])) {
    await tellReporterLater(unit, same)
    await sightings.change(same.id, { stage: 'CLOSED', outcome: told }, now)
    await sightings.addStep(
      same,
      { from: same.stage, to: 'CLOSED', note: say.kept('kept.gathered', { reference: main.reference }) },
      now,
    )
  }
}
