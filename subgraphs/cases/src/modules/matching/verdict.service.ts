import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { conflict, refuse } from '@vatsalya/subgraph-kit'
import type { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { asService } from './as-service.js'
import { confirmed } from './confirmed.service.js'
import type { PairRow } from './pair.repository.js'
import { type MatchAct, nextActs, type PairSide, sideToConfirm } from './pair.rules.js'
import { pairView, sidesOf } from './pair-view.js'
import { ProfileRepository } from './profile.repository.js'
import { decideMatchInput } from './verdict.input.js'

type Decision = z.output<typeof decideMatchInput>

const WHY_NOT = {
  CONFIRM: 'confirmedAlready',
  REJECT: 'pairDecided',
  ASK: 'questionOpen',
  ANSWER: 'noQuestionOpen',
} as const satisfies Record<Decision['verdict'], string>

/** One verdict of one office. The second confirmation, by another person, starts the tracing. */
export async function decideMatch(unit: UnitOfWork, raw: unknown) {
  const input = parsed(decideMatchInput, raw)
  const pair = await lockedPair(unit, input)
  const view = pairView(unit.viewer, pair)
  if (pair.state === 'ENDED') {
    refuse(conflict(say('pairEnded'), pair.version))
  }
  if (!nextActs(view).includes(input.verdict)) {
    if (input.verdict === 'CONFIRM') refuseAct(say(WHY_NOT.CONFIRM))
    refuseField('verdict', say(WHY_NOT[input.verdict]))
  }
  if (input.verdict === 'CONFIRM') await confirm(unit, pair, input, sideToConfirm(view))
  else await other(unit, pair, input, view.sides[0] ?? null)
  return { __typename: 'DecideMatchOk' as const, pairId: pair.id }
}

async function confirm(unit: UnitOfWork, pair: PairRow, { reason }: Decision, side: PairSide | undefined) {
  if (!side) refuseAct(say(WHY_NOT.CONFIRM))
  const { pairs } = repositoriesOf(unit)
  const by = unit.viewer.personId
  const both = side === 'MISSING' ? pair.confirmedFoundBy !== null : pair.confirmedMissingBy !== null
  const column = side === 'MISSING' ? { confirmedMissingBy: by } : { confirmedFoundBy: by }
  await note(unit, pair, 'CONFIRM', side, reason)
  if (both) await confirmed(unit, pair, column)
  else await pairs.change(pair.id, { ...column, state: 'HALF_CONFIRMED' }, unit.now)
}

async function other(unit: UnitOfWork, pair: PairRow, { verdict, reason, about }: Decision, side: PairSide | null) {
  const { pairs } = repositoriesOf(unit)
  await note(unit, pair, verdict, side, reason, about)
  if (verdict === 'REJECT') await pairs.change(pair.id, { state: 'REJECTED', closedAt: unit.now }, unit.now)
  if (verdict === 'ASK') await pairs.change(pair.id, { state: 'ASKED' }, unit.now)
  if (verdict === 'ANSWER') {
    const half = pair.confirmedMissingBy !== null || pair.confirmedFoundBy !== null
    await pairs.change(pair.id, { state: half ? 'HALF_CONFIRMED' : 'OPEN' }, unit.now)
  }
}

/**
 * The pair of an input, locked, at the version that the caller read; ends the use case otherwise. What both children
 * tell is locked first, as a search does: two verdicts that end each other's pair, or a verdict and a search, would wait
 * for one another without end.
 */
export async function lockedPair(
  unit: UnitOfWork,
  input: { readonly pairId: string; readonly expectedVersion: number },
): Promise<PairRow> {
  const { pairs } = repositoriesOf(unit)
  const [seen] = await pairs.byIds([input.pairId])
  if (!seen || sidesOf(unit.viewer, seen).length === 0) refuseUnseen('pair')
  await asService(unit, ({ tx }) => new ProfileRepository(tx).lockAll([seen.reportId, seen.subjectId]))
  const pair = await pairs.lock(input.pairId)
  if (!pair) refuseUnseen('pair')
  expectVersion(pair, input.expectedVersion)
  return pair
}

/** Keeps a step of the pair, with the parameters by which the machine had judged, and in the audit. */
export async function note(
  unit: UnitOfWork,
  pair: PairRow,
  act: MatchAct,
  side: PairSide | null,
  reason: string,
  about: string | null = null,
): Promise<void> {
  await repositoriesOf(unit).pairs.addStep(pair, { act, side, reason, about }, unit.now)
  unit.audit({
    act: `match.${act.toLowerCase()}`,
    objectType: 'MatchPair',
    objectId: pair.id,
    stateCode: side === 'FOUND' ? pair.foundState : pair.missingState,
    districtCode: side === 'FOUND' ? pair.foundDistrict : pair.missingDistrict,
    detail: { side, about, band: pair.band, probability: pair.probability, parameters: pair.parameters },
  })
}
