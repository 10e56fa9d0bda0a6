import { conflict, idempotencyKey, inputId, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, reason } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { mayCheck } from './poster.rules.js'

const checkInput = z
  .object({ idempotencyKey, posterId: inputId, expectedVersion, confirm: z.boolean(), note: maybe(reason) })
  .refine((told) => told.confirm || told.note !== null, {
    path: ['note'],
    error: 'Say why it is kept back, in at least 20 characters.',
  })

/** The second person's word on a poster that waits: out, or withdrawn before anybody saw it. */
export async function checkPoster(unit: UnitOfWork, raw: unknown) {
  const input = parsed(checkInput, raw)
  const { posters } = repositoriesOf(unit)
  const poster = await posters.lock(input.posterId)
  if (!poster) refuseUnseen('poster')
  expectVersion(poster, input.expectedVersion)
  if (poster.withdrawnAt || poster.checkedAt) refuse(conflict('This poster does not wait any more.', poster.version))
  if (!mayCheck(unit.viewer, poster)) refuseAct('A second person checks this poster, not the one who released it.')
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
