import { conflict, idempotencyKey, inputId, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { maySecond } from '../ending/ending.rules.js'
import { withdrawPostersOf } from '../poster/shield.service.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, reason } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import type { JoinRow } from './join.repository.js'
import { noteJoin } from './note.js'
import { lockedPair } from './propose.service.js'

const decideInput = z
  .object({ idempotencyKey, joinId: inputId, expectedVersion, confirm: z.boolean(), note: maybe(reason) })
  .refine((told) => told.confirm || told.note !== null, {
    path: ['note'],
    error: () => say('whyRefused'),
  })

/**
 * The second person's word on a join or a parting. The database itself follows with what one child has in common: its
 * shield and its conflicts of interest (migration 0018).
 */
export async function decideJoin(unit: UnitOfWork, raw: unknown) {
  const input = parsed(decideInput, raw)
  const repositories = repositoriesOf(unit)
  const { joins } = repositories
  const seen = await joins.byId(input.joinId)
  if (!seen) refuseUnseen('proposal')
  await lockedPair(repositories, seen)
  const proposal = await joins.byId(seen.id)
  if (!proposal) refuseUnseen('proposal')
  if (proposal.decidedAt) refuse(conflict(say('endDecided'), proposal.version))
  expectVersion(proposal, input.expectedVersion)
  if (!maySecond(unit.viewer, proposal)) refuseAct(say('secondDecides'))
  if (input.confirm) await expectPossible(repositories, proposal)
  await joins.decide(proposal.id, input.confirm, unit.now)
  if (input.note) await joins.addWords(proposal, 'DECISION', { words: input.note, document: null })
  noteJoin(unit, proposal, 'child.join-decided', { confirmed: input.confirm })
  if (input.confirm) await follow(unit, repositories, proposal)
  return { __typename: 'DecideChildJoinOk' as const, childId: proposal.childId }
}

/** What was told when it was proposed may have been overtaken: an FIR was registered meanwhile, a join has ended. */
async function expectPossible({ joins }: Repositories, proposal: JoinRow): Promise<void> {
  const { kind, ground } = proposal
  if (kind === 'PART') {
    if (!(await joins.holding(proposal))) refuseAct(say('notJoined'))
  } else if (!ground && (await joins.openFirsDiffer(proposal))) {
    refuseAct(say('openFirs'))
  }
}

async function follow(unit: UnitOfWork, repositories: Repositories, proposal: JoinRow): Promise<void> {
  const { children, joins } = repositories
  if (proposal.kind === 'PART') {
    const join = await joins.holding(proposal)
    if (join) await joins.end(join.id, unit.now)
    return
  }
  const rows = await children.byIds([proposal.childId, proposal.otherChildId])
  const shielded = rows.some((row) => row.protected)
  for (const { id } of rows) {
    if (shielded || (await children.isFound(id))) {
      await withdrawPostersOf(unit, repositories, id, say.kept(shielded ? 'kept.ended' : 'kept.found'))
    }
  }
}
