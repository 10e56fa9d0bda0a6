import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { parsed, refuseField } from '../shared/input.js'
import { journeyOf } from '../shared/journey.js'
import { expectOffice } from '../shared/offices.js'
import { repositoriesOf } from '../shared/unit.js'
import type { ActLine } from './acts.data.js'
import { allowAct, lockedReport, stageSince } from './allow.service.js'
import { enter } from './enter.service.js'
import { moveMissingInput } from './missing.input.js'
import { transition } from './missing.rules.js'

/** Moves a report along the table of acts. Tracing withdraws its poster in the same transaction. */
export async function moveMissing(unit: UnitOfWork, raw: unknown) {
  const input = parsed(moveMissingInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  const line = transition(report.stage, input.to)
  if (!line) refuseField('to', say('noSuchMove', { from: report.stage, to: input.to }))
  const { act } = line
  await allowAct(unit, repositories, report, act)
  checkNeeds(line, input)
  if (input.boardId) {
    await expectOffice(unit, 'boardId', { id: input.boardId, kinds: ['CWC', 'JJB'], stateCode: report.stateCode })
  }
  const since = await stageSince(repositories, report)
  const at = input.at ?? new Date(Math.max(unit.now.getTime(), since.getTime()))
  if (at < since) refuseField('at', say('beforeLastStep'))
  const { to, reason, document } = input
  await enter(unit, repositories, report, { to, act, at, reason, document }, journeyOf(input, { from: since, to: at }))
  if (to === 'PRODUCED') await unit.announce('ChildProduced', { childId: report.childId, boardId: input.boardId })
  return { __typename: 'MoveMissingReportOk' as const, reportId: report.id }
}

interface Told {
  readonly document: string | null
  readonly boardId: string | null
}

function checkNeeds({ needs }: ActLine, { document, boardId }: Told): void {
  if (needs.includes('FIR')) refuseField('to', say('firWithNumber'))
  if (needs.includes('SECOND_PERSON')) refuseField('to', say('endBySecond'))
  if (needs.includes('DOCUMENT') && !document) refuseField('document', say('nameDocument'))
  if (needs.includes('BOARD') && !boardId) refuseField('boardId', say('nameBoard'))
}
