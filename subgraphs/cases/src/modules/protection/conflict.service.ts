import { may } from '@vatsalya/access'
import { idempotencyKey, inputId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { refuseAct, refuseUnseen } from '../shared/changes.js'
import { maybe, parsed, reason } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'

const conflictInput = z.object({ idempotencyKey, childId: inputId, personId: maybe(inputId), reason })

/**
 * Declares a conflict of interest. From the commit on nothing of the child exists for that person, whatever her post and
 * whoever opens it to her.
 */
export async function declareConflict(unit: UnitOfWork, raw: unknown) {
  const input = parsed(conflictInput, raw)
  const { children, protection } = repositoriesOf(unit)
  const [child] = await children.byIds([input.childId])
  if (!child) refuseUnseen('child')
  const { viewer } = unit
  const personId = input.personId ?? viewer.personId
  if (!personId) refuseAct(say('onlyPersons'))
  if (personId !== viewer.personId && !may(viewer, 'case:confirm')) refuseAct(say('ownConflictsOnly'))
  const { stateCode } = child
  await protection.addRecusal({ childId: child.id, stateCode, personId, reason: input.reason }, unit.now)
  unit.audit({
    act: 'child.conflict-declared',
    objectType: 'Child',
    objectId: child.id,
    stateCode,
    districtCode: viewer.jurisdiction.districtCode,
    reason: input.reason,
    detail: { personId },
  })
  return { __typename: 'DeclareConflictOk' as const, childId: child.id }
}
