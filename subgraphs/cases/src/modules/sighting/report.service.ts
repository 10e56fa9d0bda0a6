import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { keepProfile } from '../matching/profile.service.js'
import { toldSeen } from '../matching/told.rules.js'
import { parsed, refuseField, stateOf } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { solvedChallenge } from './proof.js'
import { newReference } from './reference.js'
import { fingerprintOf } from './same.rules.js'
import { reportSightingInput } from './sighting.input.js'
import { clockOfStage, DISTRICT_DESK, urgencyOf } from './sighting.rules.js'

/**
 * Takes a sighting from anybody. A signed-in post needs no proof of work. A stranger's report without one is taken all
 * the same, but held: a person at the desk looks at it before anything else happens, and nothing is dropped.
 */
export async function reportSighting(unit: UnitOfWork, raw: unknown, proofKey: string) {
  const input = parsed(reportSightingInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const trusted = unit.viewer.kind !== 'public' || (await proven(repositories, input.proofOfWork, proofKey, unit.now))
  const poster = input.posterId ? await posterOut(repositories, input.posterId) : undefined
  const stateCode = stateOf(input.districtCode)
  const stage = trusted ? 'SUBMITTED' : 'HELD'
  const reference = newReference()
  const { districtCode, seenAt, place, description, sex, ageFrom, ageTo, childName, posterId } = input
  const urgency = urgencyOf({ ageTo, posterId })
  const fingerprint = fingerprintOf({ districtCode, place, description, posterId })
  // Told again and again, it lies under the first one: the desk sees one row, and the reporter its outcome.
  const mainId = await repositories.sightings.sameAs(districtCode, fingerprint)
  const id = await repositories.sightings.add(
    {
      stateCode,
      districtCode,
      reference,
      stage,
      urgency,
      fingerprint,
      mainId,
      unverified: !trusted,
      reportedAt: unit.now,
      seenAt,
      seenPlace: place,
      sex,
      ageFrom,
      ageTo,
      posterId,
      reportId: poster?.reportId ?? null,
    },
    unit.now,
  )
  const clock = mainId ? null : clockOfStage(stage, urgency)
  const desk = { stateCode, districtCode, officeId: DISTRICT_DESK }
  if (clock) await repositories.clocks.start('SIGHTING', id, clock, desk, unit.now)
  const seen = { seenAt, sex, ageFrom, ageTo, childName, description, stateCode, districtCode }
  const here = { stateCode, districtCode, officeId: null }
  await keepProfile(unit, { subjectId: id, side: 'SIGHTING', childId: null, ...here, told: toldSeen(seen) })
  await repositories.sightings.addWords({ sightingId: id, stateCode, childName, description })
  const { contact } = input
  if (contact && Object.values(contact).some((told) => told !== null)) {
    await repositories.sightings.addContact({ sightingId: id, stateCode, ...contact })
  }
  await repositories.sightings.addStep({ id, stateCode }, { from: null, to: stage, note: null }, unit.now)
  unit.audit({ act: 'sighting.reported', objectType: 'Sighting', objectId: id, stateCode, districtCode })
  return { __typename: 'SightingReceived' as const, reference }
}

/** Whether a proof came with it; a wrong or used one is a fault of its own, so that the form can ask for another. */
async function proven({ sightings }: Repositories, proof: string | null, key: string, now: Date): Promise<boolean> {
  if (proof === null) return false
  const challenge = await solvedChallenge(key, proof)
  if (!challenge) refuseField('proofOfWork', say('proofWrong'))
  if (!(await sightings.useProof(challenge, now))) refuseField('proofOfWork', say('proofUsed'))
  return true
}

async function posterOut({ posters }: Repositories, posterId: string) {
  const [poster] = await posters.publishedByIds([posterId])
  if (!poster) refuseField('posterId', say('posterGone'))
  return poster
}
