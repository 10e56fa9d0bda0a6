import { idempotencyKey, inputId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, reason } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'

const MINUTE_MS = 60_000

const revealInput = z.object({
  idempotencyKey,
  childId: inputId,
  reason,
  minutes: z.number().int().min(5, say.later('revealMinutes')).max(120, say.later('revealMinutes')),
})

/** Opens a withheld identity to the acting post for some minutes (break-glass). Reason and time limit stand in the audit. */
export async function reveal(unit: UnitOfWork, raw: unknown) {
  const input = parsed(revealInput, raw)
  const { viewer, now } = unit
  const { children } = repositoriesOf(unit)
  const [child] = await children.byIds([input.childId])
  if (!child) refuseUnseen('child')
  const [open] = await children.identities([child.id])
  if (open) refuseAct(say('openAlready'))
  const expiresAt = new Date(now.getTime() + input.minutes * MINUTE_MS)
  await children.addGrant({
    childId: child.id,
    stateCode: child.stateCode,
    subject: viewer.subject,
    post: viewer.postId ?? '',
    reason: input.reason,
    grantedAt: now,
    expiresAt,
  })
  unit.audit({
    act: 'identity.revealed',
    objectType: 'Child',
    objectId: child.id,
    stateCode: child.stateCode,
    districtCode: viewer.jurisdiction.districtCode,
    reason: input.reason,
    detail: { minutes: input.minutes },
  })
  return { __typename: 'RevealIdentityOk' as const, childId: child.id, openUntil: expiresAt.toISOString() }
}
