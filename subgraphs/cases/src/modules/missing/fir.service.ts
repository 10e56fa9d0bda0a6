import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { parsed, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { allowAct, lockedReport } from './allow.service.js'
import { enter } from './enter.service.js'
import { registerFirInput } from './missing.input.js'
import { penalCodeOn, sectionsFault } from './penal-code.rules.js'

/** Registers the FIR of a report, a zero FIR included: stage, FIR and clocks in one step. */
export async function registerFir(unit: UnitOfWork, raw: unknown) {
  const input = parsed(registerFirInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const report = await lockedReport(repositories, input)
  await allowAct(unit, repositories, report, 'REGISTER_FIR')
  const { number, sections, registeredAt } = input
  if (registeredAt < report.registeredAt) refuseField('registeredAt', say('firBeforeReport'))
  const fault = sectionsFault(sections, report.missingSince)
  if (fault) refuseField('sections', fault)
  const { stateCode, officeId, missingSince } = report
  const law = penalCodeOn(missingSince)
  const zero = input.zero ?? false
  await repositories.missing.addFir({
    reportId: report.id,
    stateCode,
    officeId,
    number,
    zero,
    law,
    sections,
    registeredAt,
  })
  await enter(unit, repositories, report, {
    to: 'FIR_REGISTERED',
    act: 'REGISTER_FIR',
    at: registeredAt,
    reason: null,
    document: number,
  })
  return { __typename: 'RegisterFirOk' as const, reportId: report.id }
}
