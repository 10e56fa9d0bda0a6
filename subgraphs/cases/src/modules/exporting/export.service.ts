import { may } from '@vatsalya/access'
import { conflict, idempotencyKey, inputId, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { MISSING_STAGES, SEXES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { districtCode, expectedVersion, parsed, pastDay, reason, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import type { ExportRow } from './export.repository.js'
import { isReady, mayAgree } from './export.rules.js'
import { MOST_REPORTS } from './exported.js'

const requestInput = (now: Date) =>
  z.object({
    idempotencyKey,
    filter: z.object({
      stages: z.array(z.enum(MISSING_STAGES)).nullish(),
      untraced: z.boolean().nullish(),
      districtCode: districtCode.nullish(),
      sex: z.enum(SEXES).nullish(),
      registeredFrom: pastDay(now).nullish(),
      registeredTo: pastDay(now).nullish(),
    }),
    withIdentity: z.boolean(),
    reason,
  })

const decideInput = z.object({ idempotencyKey, exportId: inputId, expectedVersion, confirm: z.boolean() })

const fetchInput = z.object({ idempotencyKey, exportId: inputId })

/** Asks for an export. Without names it is ready at once. */
export async function requestExport(unit: UnitOfWork, raw: unknown) {
  const { filter, withIdentity, reason: why } = parsed(requestInput(unit.now), raw)
  const { viewer, now } = unit
  const { exports, missing } = repositoriesOf(unit)
  if (!viewer.personId || !viewer.postId) refuseAct(say('onlyPersonsExport'))
  if (withIdentity && !may(viewer, 'identity:read')) refuseField('withIdentity', say('withheldDuty'))
  const reports = await missing.count(filter, now)
  if (reports > MOST_REPORTS) refuseField('filter', say('exportTooLarge', { most: MOST_REPORTS }))
  const { stateCode, districtCode: district, officeId } = viewer.jurisdiction
  const place = { stateCode: stateCode ?? '', districtCode: district, officeId, post: viewer.postId }
  const asked = { filter, reports, withIdentity, reason: why, requestedAt: now, requestedBy: viewer.personId }
  const exportId = await exports.add({ ...place, ...asked }, now)
  note(unit, exportId, 'missing.export-requested', { withIdentity, reports }, why)
  return { __typename: 'RequestReportExportOk' as const, exportId }
}

/** The second person's word on an export with names. */
export async function decideExport(unit: UnitOfWork, raw: unknown) {
  const input = parsed(decideInput, raw)
  const { exports } = repositoriesOf(unit)
  const row = await exports.lock(input.exportId)
  if (!row) refuseUnseen('proposal')
  if (row.decidedAt) refuse(conflict(say('endDecided'), row.version))
  expectVersion(row, input.expectedVersion)
  if (!mayAgree(unit.viewer, row)) refuseAct(say('secondDecides'))
  const decided = { confirmed: input.confirm, decidedAt: unit.now, decidedBy: unit.viewer.personId }
  await exports.change(row.id, decided, unit.now)
  note(unit, row.id, 'missing.export-decided', { confirmed: input.confirm })
  return { __typename: 'DecideReportExportOk' as const, exportId: row.id }
}

/** Lets a person take out what was agreed. The rows are read afterwards, under that person's own sight. */
export async function fetchExport(unit: UnitOfWork, raw: unknown) {
  const input = parsed(fetchInput, raw)
  const { exports } = repositoriesOf(unit)
  const [row] = await exports.byIds([input.exportId])
  if (!row) refuseUnseen('proposal')
  if (!isReady(unit.viewer, row, unit.now)) refuseAct(say('exportNotReady'))
  note(unit, row.id, 'missing.exported', factsOf(row))
  return { __typename: 'FetchReportExportOk' as const, exportId: row.id }
}

function factsOf({ withIdentity, filter }: ExportRow) {
  return { withIdentity, filter }
}

function note(unit: UnitOfWork, objectId: string, act: string, detail: Record<string, unknown>, why?: string) {
  const { stateCode, districtCode: district } = unit.viewer.jurisdiction
  const place = { stateCode, districtCode: district }
  unit.audit({ act, objectType: 'ReportExport', objectId, ...place, reason: why ?? null, detail })
}
