import { startOfIndianDay } from '@vatsalya/clocks'
import { idempotencyKey, inputId, isCalendarDate, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { INSPECTION_OUTCOMES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import type { HomeRow } from '../homes/homes.repository.js'
import { expectScope, expectVersion, refuseUnseen } from '../shared/changes.js'
import { expectedVersion, maybe, parsed, pastDay, refuseField } from '../shared/input.js'
import { type Repositories, repositoriesOf } from '../shared/unit.js'
import { missingFromTeam, remedyFault } from './inspections.rules.js'

const inspectionInput = (now: Date) =>
  z.object({
    idempotencyKey,
    institutionId: inputId,
    expectedVersion,
    inspectedOn: pastDay(now),
    members: z.number().int().min(1).max(50, say.later('atMost50')),
    womanPresent: z.boolean(),
    medicalOfficerPresent: z.boolean(),
    outcome: z.enum(INSPECTION_OUTCOMES),
    findings: typedText(20, 4000),
    remedyBy: maybe(z.string().refine(isCalendarDate, say.later('noDay'))),
  })

/** A visit of the inspection committee: the three months begin anew; deficiencies start the month to act on them. */
export async function inspect(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'institution:inspect')
  const input = parsed(inspectionInput(unit.now), raw)
  const repositories = repositoriesOf(unit)
  const home = await repositories.homes.lock(input.institutionId)
  if (!home) return refuseUnseen('home')
  expectVersion(home, input.expectedVersion)
  const { inspectedOn, outcome, remedyBy } = input
  const missing = missingFromTeam(input)
  if (missing) refuseField(missing.path, missing.message)
  const fault = remedyFault(outcome, remedyBy, inspectedOn)
  if (fault) refuseField('remedyBy', fault)
  if (await repositories.inspections.isRecorded(home.id, inspectedOn)) {
    refuseField('inspectedOn', say('visitRecorded'))
  }
  await record(unit, repositories, home, input)
  await moveClocks(repositories, home, inspectedOn, outcome !== 'COMPLIANT')
  const { stateCode, districtCode } = home
  unit.audit({
    act: 'home.inspected',
    objectType: 'Institution',
    objectId: home.id,
    stateCode,
    districtCode,
    detail: { inspectedOn, outcome },
  })
  return { __typename: 'RecordInspectionOk' as const, institutionId: home.id }
}

type Visit = z.output<ReturnType<typeof inspectionInput>>

async function record(
  unit: UnitOfWork,
  { homes, inspections }: Repositories,
  home: HomeRow,
  visit: Visit,
): Promise<void> {
  const { inspectedOn, outcome, findings, remedyBy, members, womanPresent, medicalOfficerPresent } = visit
  const { id: homeId, stateCode, districtCode, officeId } = home
  await inspections.add(
    {
      ...{ homeId, stateCode, districtCode, officeId },
      ...{ inspectedOn, outcome, findings, remedyBy, members, womanPresent, medicalOfficerPresent },
    },
    unit.now,
  )
  await homes.changed(homeId, unit.now)
}

async function moveClocks({ clocks }: Repositories, home: HomeRow, day: string, deficient: boolean): Promise<void> {
  const at = startOfIndianDay(day)
  const { id, stateCode, districtCode, officeId } = home
  for (const stopped of await clocks.advance(id, ['CCI_INSPECT'], { type: 'stopped', at: at.toISOString() })) {
    await clocks.startNext('HOME', stopped)
  }
  if (!deficient) return
  await clocks.start('HOME', id, 'CCI_INSPECT_ACTION', { stateCode, districtCode, officeId }, at)
}
