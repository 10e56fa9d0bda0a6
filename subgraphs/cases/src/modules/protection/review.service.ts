import { idempotencyKey, inputId, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { refuseUnseen } from '../shared/changes.js'
import { parsed } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'

const reviewInput = z.object({ idempotencyKey, openingId: inputId, justified: z.boolean(), note: typedText(3, 1000) })

/** Keeps what the data-protection officer says to an opened identity. A later word is added, none is changed. */
export async function reviewOpening(unit: UnitOfWork, raw: unknown) {
  const input = parsed(reviewInput, raw)
  const { protection } = repositoriesOf(unit)
  const opening = await protection.opening(input.openingId)
  if (!opening) refuseUnseen('opening')
  const { id: grantId, stateCode } = opening
  const justified = input.justified ? 'YES' : 'NO'
  await protection.addReview({ grantId, stateCode, justified, note: input.note, reviewedAt: unit.now })
  const object = { objectType: 'Child', objectId: opening.childId, stateCode }
  unit.audit({ act: 'identity.opening-reviewed', ...object, reason: input.note, detail: { grantId, justified } })
  return { __typename: 'ReviewOpeningOk' as const, openingId: grantId }
}
