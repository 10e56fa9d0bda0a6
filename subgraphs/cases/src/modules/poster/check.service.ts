import { conflict, idempotencyKey, inputId, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, reason } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { mayCheck } from './poster.rules.js'

const checkInput = z
  .object({ idempotencyKey, posterId: inputId, expectedVersion, confirm: z.boolean(), note: maybe(reason) })
  .refine((told) => told.confirm || told.note !== null, {
    path: ['note'],
    error: () => say('whyKeptBack'),
  })

/** The second person's word on a poster that waits: out, or withdrawn before anybody saw it. */
export async function checkPoster(unit: UnitOfWork, raw: unknown) {
  const input = parsed(checkInput, raw)
  const { posters } = repositoriesOf(unit)
  const poster = await posters.lock(input.posterId)
  if (!poster) refuseUnseen('poster')
  expectVersion(poster, input.expectedVersion)
  if (poster.withdrawnAt || poster.checkedAt) refuse(conflict(say('posterWaitsNot'), poster.version))
  if (!mayCheck(unit.viewer, poster)) refuseAct(say('secondChecks'))
  if (input.confirm) await posters.check(poster.id, unit.now)
  else await posters.withdraw(poster.id, input.note ?? '', unit.now)
  const { stateCode, districtCode } = poster
  unit.audit({
    act: input.confirm ? 'poster.checked' : 'poster.withdrawn',
    objectType: 'Poster',
    objectId: poster.id,
    stateCode,
    districtCode,
    reason: input.note,
  })
  return { __typename: 'CheckPosterOk' as const, posterId: poster.id }
}
