import { idempotencyKey, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectScope, expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, isFinancialYear, parsed, pastDay, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { paiseOf } from './money.rules.js'

const expenditureInput = (now: Date) =>
  z.object({
    idempotencyKey,
    financialYear: z.string().refine(isFinancialYear, say.later('yearForm')),
    expectedVersion,
    utilised: z.string(),
    asOf: pastDay(now),
    statementNumber: typedText(3, 100),
  })

/** A State society reports what it has spent in all. It cannot be less than before, nor more than was released. */
export async function recordExpenditure(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'scheme:write')
  const input = parsed(expenditureInput(unit.now), raw)
  const { schemes } = repositoriesOf(unit)
  const { stateCode } = unit.viewer.jurisdiction
  if (!stateCode) return refuseAct(say('noState'))
  const row = await schemes.lock(stateCode, input.financialYear)
  if (!row) return refuseUnseen('money')
  expectVersion(row, input.expectedVersion)
  const utilisedPaise = paiseOf(input.utilised)
  if (utilisedPaise > row.releasedPaise) refuseField('utilised', say('moreThanReleased'))
  if (utilisedPaise < row.utilisedPaise) refuseField('utilised', say('lessThanBefore'))
  if (input.asOf < row.asOf) refuseField('asOf', say('laterStatement'))
  const source = say.kept('kept.statement', { number: input.statementNumber })
  await schemes.change(row, { utilisedPaise, asOf: input.asOf, source }, unit.now)
  unit.audit({
    act: 'scheme.spent',
    objectType: 'SchemeFunds',
    objectId: `${stateCode}/${input.financialYear}`,
    stateCode,
    detail: { utilised: input.utilised, statementNumber: input.statementNumber },
  })
  return { __typename: 'RecordExpenditureOk' as const, stateCode }
}
