import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { expectVersion, refuseUnseen } from '../shared/changes.js'
import { parsed } from '../shared/input.js'
import { expectOffice } from '../shared/offices.js'
import { repositoriesOf } from '../shared/unit.js'
import { searchedReport } from './risk.service.js'
import { recordUnitAnswerInput, tellUnitsInput } from './search.input.js'

/** Records which units were told to look for the child. */
export async function tellUnits(unit: UnitOfWork, raw: unknown) {
  const input = parsed(tellUnitsInput, raw)
  const repositories = repositoriesOf(unit)
  const report = await searchedReport(repositories, input)
  for (const [at, { officeId }] of input.units.entries()) {
    if (officeId) await expectOffice(unit, `units.${at}.officeId`, { id: officeId })
  }
  const { id: reportId, stateCode, districtCode } = report
  const told = { reportId, stateCode, toldAt: unit.now, toldBy: unit.viewer.personId }
  await repositories.search.addNotices(
    input.units.map((named) => ({ ...told, ...named })),
    unit.now,
  )
  await repositories.missing.change(reportId, {}, unit.now)
  const kinds = input.units.map(({ kind }) => kind)
  const object = { objectType: 'MissingReport', objectId: reportId, stateCode, districtCode }
  unit.audit({ act: 'missing.units-told', ...object, detail: { kinds } })
  return { __typename: 'TellUnitsOk' as const, reportId }
}

/** Records what a unit answered; a later answer takes the place of the first, which stays in the audit. */
export async function recordUnitAnswer(unit: UnitOfWork, raw: unknown) {
  const input = parsed(recordUnitAnswerInput, raw)
  const { search } = repositoriesOf(unit)
  const notice = await search.lockNotice(input.noticeId)
  if (!notice) refuseUnseen('notice')
  expectVersion(notice, input.expectedVersion)
  const { answer, note } = input
  await search.answerNotice(notice.id, { answer, note, answeredAt: unit.now }, unit.now)
  const { reportId, stateCode, kind } = notice
  unit.audit({
    act: 'missing.unit-answered',
    objectType: 'MissingReport',
    objectId: reportId,
    stateCode,
    detail: { kind, answer, before: notice.answer },
  })
  return { __typename: 'RecordUnitAnswerOk' as const, reportId }
}
