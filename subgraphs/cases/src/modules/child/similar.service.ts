import { may } from '@vatsalya/access'
import { indianDay } from '@vatsalya/clocks'
import { nameKeys } from '@vatsalya/linkage'
import { checkInput, codedError, issuesOf, newId, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import type { Context } from '../../context.js'
import { SEXES } from '../../database/tables.js'
import { say } from '../../messages/index.js'
import { districtCode, maybe } from '../shared/input.js'
import { bornAboutFromAge, yearsBetween } from './age.rules.js'
import type { ChildRepository, ChildRow, IdentityRow } from './child.repository.js'
import { type Question, similarity } from './similar.rules.js'

const MOST_CANDIDATES = 200
const MOST_ANSWERS = 20
/** A child of 12 is born about twelve and a half years ago; a year of slack on both sides. */
const SLACK_YEARS = 2

const age = maybe(z.number().int().min(0).max(17))

const question = z
  .object({
    name: maybe(typedText(2, 120)),
    guardianName: maybe(typedText(2, 120)),
    sex: maybe(z.enum(SEXES)),
    ageFrom: age,
    ageTo: age,
    districtCode: maybe(districtCode),
  })
  .refine((told) => told.ageFrom === null || told.ageTo === null || told.ageFrom <= told.ageTo, {
    path: ['ageTo'],
    error: () => say('agesBackwards'),
  })
  .refine((told) => told.name || told.guardianName || told.sex || told.ageFrom !== null || told.ageTo !== null, {
    error: () => say('tellSomething'),
  })

/** Children on record who resemble the question, best first. The search is logged, the names asked are not. */
export async function similarChildren(context: Context, raw: unknown) {
  const told = checkInput(question, raw)
  if (!told.success) {
    throw codedError('BAD_INPUT', say('badQuestion'), { issues: issuesOf(told.error) })
  }
  const asked = told.data
  if ((asked.name || asked.guardianName) && !may(context.viewer, 'identity:read')) {
    throw codedError('NOT_ALLOWED', say('noSearchByName'))
  }
  const { loaders, now } = context
  const { children } = await loaders.repositories()
  const ids = await candidates(children, asked, now)
  const rows = (await loaders.child.loadMany(ids)).filter(isRow)
  const districts = await districtsById(children, ids)
  const byName = may(context.viewer, 'identity:read') && (asked.name !== null || asked.guardianName !== null)
  const identities = byName ? (await loaders.identity.loadMany(ids)).filter(isRow) : []
  const identityOf = new Map(identities.map((identity) => [identity.childId, identity]))

  const answers = rows
    .flatMap((child) => {
      const found = similarity(asked, known(child, identityOf.get(child.id), districts.get(child.id) ?? [], now))
      return found ? [{ child, ...found }] : []
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_ANSWERS)
  const fields = Object.entries(asked).flatMap(([field, value]) => (value === null ? [] : [field]))
  context.audit({
    act: 'child.searched',
    objectType: 'Search',
    objectId: newId(),
    stateCode: context.viewer.jurisdiction.stateCode,
    districtCode: context.viewer.jurisdiction.districtCode,
    detail: { fields, answers: answers.length },
  })
  return answers
}

async function candidates(children: ChildRepository, asked: Question & { sex: ChildRow['sex'] | null }, now: Date) {
  const names = asked.name ? nameKeys(asked.name) : []
  const guardians = asked.guardianName ? nameKeys(asked.guardianName) : []
  if (asked.name || asked.guardianName) return children.candidatesByName(names, guardians, MOST_CANDIDATES)
  const today = indianDay(now)
  const { sex, districtCode, ageFrom, ageTo } = asked
  const bornFrom = ageTo === null ? null : bornAboutFromAge(ageTo + SLACK_YEARS, today)
  const bornTo = ageFrom === null ? null : bornAboutFromAge(Math.max(0, ageFrom - SLACK_YEARS), today)
  return children.candidatesByFacts({ sex, districtCode, bornFrom, bornTo }, MOST_CANDIDATES)
}

async function districtsById(children: ChildRepository, ids: readonly string[]): Promise<Map<string, string[]>> {
  const byId = new Map<string, string[]>()
  if (ids.length === 0) return byId
  for (const { childId, districtCode } of await children.districtsOf(ids)) {
    byId.set(childId, [...(byId.get(childId) ?? []), districtCode])
  }
  return byId
}

function known(child: ChildRow, identity: IdentityRow | undefined, districts: readonly string[], now: Date) {
  return {
    names: identity ? [identity.name, ...identity.otherNames].filter((name) => name !== null) : [],
    guardians: identity ? identity.guardians.map(({ name }) => name) : [],
    sex: child.sex,
    ageYears: child.bornAbout ? yearsBetween(child.bornAbout, indianDay(now)) : null,
    districts,
  }
}

function isRow<Row extends object>(row: Row | Error | null): row is Row {
  return row !== null && !(row instanceof Error)
}
