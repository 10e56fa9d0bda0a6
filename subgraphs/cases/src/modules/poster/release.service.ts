import { conflict, idempotencyKey, inputId, refuse, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { POSTER_FIELDS } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import type { IdentityRow } from '../child/child.repository.js'
import { lockedReport } from '../missing/allow.service.js'
import { refuseAct } from '../shared/changes.js'
import { expectedVersion, maybeList, parsed, reason, stateOf } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'
import { written } from '../shared/written.js'
import { needsCheck, posterFault } from './poster.rules.js'

const POSTER_LANGUAGES = ['en', 'hi', 'ur'] as const

const releaseInput = z.object({
  idempotencyKey,
  reportId: inputId,
  expectedVersion,
  fields: z.array(z.enum(POSTER_FIELDS)).transform((fields) => [...new Set(fields)]),
  basis: reason,
  languages: maybeList(z.array(z.enum(POSTER_LANGUAGES)).max(3, say.later('atMost3'))).transform((told) =>
    told.length === 0 ? ['en', 'hi'] : [...new Set(told)],
  ),
})

/** Publishes a copy of the chosen facts, as they stand, on the officer's recorded basis. */
export async function releasePoster(unit: UnitOfWork, raw: unknown) {
  const input = parsed(releaseInput, raw)
  const { viewer, now } = unit
  const repositories = repositoriesOf(unit)
  const { children, missing, posters, search } = repositories
  const report = await lockedReport(repositories, input)
  const child = await written(children.byIds([report.childId]).then(([row]) => row ?? null))
  const { stage } = report
  const { caseKind } = child
  const fault = posterFault({ stage, caseKind, protected: child.protected, found: await children.isFound(child.id) })
  if (fault) refuseAct(fault)
  const [identity] = await children.identities([child.id])
  const [particulars] = await missing.particulars([report.id])
  if (!identity || !particulars) refuseAct(say('identityClosed'))

  const has = (field: (typeof POSTER_FIELDS)[number]) => input.fields.includes(field)
  const [out] = (await posters.byReports([report.id])).filter(({ withdrawnAt }) => withdrawnAt === null)
  if (out) refuse(conflict(say('posterOut', { number: out.posterNumber }), report.version))
  const risk = await search.latestRisk(report.id)
  const { stateCode, districtCode, officeId, lastSeenDistrictCode, missingSince, ageAtMissing } = report
  const posterId = await posters.add(
    {
      stateCode,
      districtCode,
      officeId,
      reportId: report.id,
      fields: input.fields,
      basis: input.basis,
      languages: input.languages,
      needsCheck: needsCheck({ sex: child.sex, ageAtMissing: report.ageAtMissing, answers: risk?.answers ?? [] }),
      sex: child.sex,
      ageAtMissing,
      missingSince,
      lastSeenDistrictCode,
      lastSeenStateCode: stateOf(lastSeenDistrictCode),
      ...released(identity, has),
      wearing: has('WEARING') ? particulars.wearing : null,
      releasedAt: now,
      releasedBy: viewer.personId,
    },
    now,
  )
  unit.audit({
    act: 'poster.released',
    objectType: 'Poster',
    objectId: posterId,
    stateCode,
    districtCode,
    reason: input.basis,
    detail: { reportId: report.id, fields: input.fields },
  })
  return { __typename: 'ReleasePosterOk' as const, posterId }
}

function released(identity: IdentityRow, has: (field: 'NAME' | 'PHOTO' | 'PHYSIQUE' | 'MARKS') => boolean) {
  return {
    name: has('NAME') ? identity.name : null,
    physique: has('PHYSIQUE') ? identity.physique : null,
    marks: has('MARKS') ? identity.marks : [],
    photoId: has('PHOTO') ? identity.photoId : null,
  }
}
