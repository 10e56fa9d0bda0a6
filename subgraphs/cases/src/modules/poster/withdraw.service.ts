import { conflict, idempotencyKey, inputId, refuse, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectVersion, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, parsed } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'

const withdrawInput = z.object({ idempotencyKey, posterId: inputId, expectedVersion, reason: typedText(10, 1000) })

/** Takes a poster back. Links to its picture answer 410 from the commit on. */
export async function withdrawPoster(unit: UnitOfWork, raw: unknown) {
  const input = parsed(withdrawInput, raw)
  const { posters } = repositoriesOf(unit)
  const poster = await posters.lock(input.posterId)
  if (!poster) refuseUnseen('poster')
  expectVersion(poster, input.expectedVersion)
  if (poster.withdrawnAt) refuse(conflict(say('posterWithdrawn'), poster.version))
  await posters.withdraw(poster.id, input.reason, unit.now)
  const { stateCode, districtCode } = poster
  unit.audit({
    act: 'poster.withdrawn',
    objectType: 'Poster',
    objectId: poster.id,
    stateCode,
    districtCode,
    reason: input.reason,
  })
  return { __typename: 'WithdrawPosterOk' as const, posterId: poster.id }
}
