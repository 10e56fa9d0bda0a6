import { conflict, idempotencyKey, inputId, refuse, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { JOIN_GROUNDS } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import type { ChildRow } from '../child/child.repository.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, reason, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { type JoinRow, type NewJoin, pairOf } from './join.repository.js'
import { noteJoin } from './note.js'

const joinInput = z
  .object({
    idempotencyKey,
    childId: inputId,
    otherNumber: typedText(1, 40),
    reason,
    ground: maybe(z.enum(JOIN_GROUNDS)),
    document: maybe(typedText(1, 100)),
  })
  .refine((told) => (told.ground === null) === (told.document === null), {
    path: ['document'],
    error: () => say('groundAndDocument'),
  })

const partInput = z.object({ idempotencyKey, joinId: inputId, expectedVersion, reason })

/** Proposes that two records are of one child. Both stand as they are until a second person confirms. */
export async function proposeJoin(unit: UnitOfWork, raw: unknown) {
  const input = parsed(joinInput, raw)
  const repositories = repositoriesOf(unit)
  const otherId = await childByNumber(repositories, input.otherNumber)
  if (otherId === input.childId) refuseField('otherNumber', say('sameRecord'))
  const pair = pairOf(input.childId, otherId)
  const [child] = await lockedPair(repositories, pair)
  if (child.joinedAs && (await repositories.children.sameChild(child.id)).includes(pair.otherChildId)) {
    refuseField('otherNumber', say('joinedAlready'))
  }
  if (!input.ground && (await repositories.joins.openFirsDiffer(pair))) refuseField('ground', say('openFirs'))
  const { ground, document } = input
  await propose(
    unit,
    repositories,
    { kind: 'JOIN', ...pair, stateCode: child.stateCode, ground },
    input.reason,
    document,
  )
  return { __typename: 'ProposeChildJoinOk' as const, childId: input.childId }
}

/** Proposes that two joined records are of two children. They stay joined until a second person confirms. */
export async function proposeParting(unit: UnitOfWork, raw: unknown) {
  const input = parsed(partInput, raw)
  const repositories = repositoriesOf(unit)
  const seen = await repositories.joins.byId(input.joinId)
  if (!seen) refuseUnseen('proposal')
  await lockedPair(repositories, seen)
  const join = await repositories.joins.holding(seen)
  if (join?.id !== seen.id) refuseAct(say('notJoined'))
  expectVersion(join, input.expectedVersion)
  const { childId, otherChildId, stateCode } = join
  await propose(unit, repositories, { kind: 'PART', childId, otherChildId, stateCode }, input.reason, null)
  return { __typename: 'ProposeChildPartingOk' as const, childId }
}

async function propose(
  unit: UnitOfWork,
  { joins }: Repositories,
  told: Omit<NewJoin, 'proposedAt' | 'proposedBy'> & Pick<JoinRow, 'childId' | 'otherChildId'>,
  words: string,
  document: string | null,
): Promise<void> {
  const open = await joins.openOf(told)
  if (open) refuse(conflict(say('joinWaits'), open.version))
  const row = { ...told, proposedAt: unit.now, proposedBy: unit.viewer.personId }
  const added = await joins.add(row, { words, document }, unit.now)
  if (!added) throw new Error('a proposal that its writer does not see')
  noteJoin(unit, added, 'child.join-proposed', { ground: told.ground ?? null })
}

/** Both children of a pair, locked in one order, so that two officers never wait for each other. */
export async function lockedPair(
  { children }: Repositories,
  { childId, otherChildId }: Pick<JoinRow, 'childId' | 'otherChildId'>,
): Promise<[ChildRow, ChildRow]> {
  await children.lock(childId)
  await children.lock(otherChildId)
  const rows = await children.byIds([childId, otherChildId])
  const child = rows.find(({ id }) => id === childId)
  const other = rows.find(({ id }) => id === otherChildId)
  if (!child || !other) refuseUnseen('child')
  return [child, other]
}

/** The child of a report or found record, by its number; ends the use case where neither lies within sight. */
async function childByNumber({ missing, found }: Repositories, number: string): Promise<string> {
  const record = (await missing.byNumber(number)) ?? (await found.byNumber(number))
  if (!record) refuseField('otherNumber', say('unseenRecord'))
  return record.childId
}
