import { openQuery, prepareFound } from '@vatsalya/linkage'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { modelInForce } from './model-in-force.js'
import { PairRepository } from './pair.repository.js'
import type { MatchPool } from './pool.js'
import { isMissing, keysOf, ProfileRepository } from './profile.repository.js'
import { SEARCH_FOUND } from './profile.service.js'

/** Found and seen children that one new report may bring up, and those searched anew because of it. */
const BUDGET = 1_000
const MOST = 20
/** Bits below which a pair would not be kept whatever the others are. */
const WORTH = 2

/** How old a search may become before the night searches again: ages and heights move on, others were reported. */
const AGED_MS = 7 * 24 * 3_600_000
const A_NIGHT = 5_000

/** Job: a report is new or corrected. Who was found or seen before and may be this child is searched anew. */
export async function searchMissing(unit: UnitOfWork, pool: MatchPool, reportId: string): Promise<void> {
  const profiles = new ProfileRepository(unit.tx)
  const profile = await profiles.lock(reportId)
  if (!profile?.active || !isMissing(profile.told)) return
  const population = await pool.population(profiles, unit.now)
  const record = pool.count(profile)
  if (!record) return
  const { model } = await modelInForce(unit.tx, 'found')
  const candidates = await profiles.candidates(keysOf(profile.told), 'FOUND', BUDGET)
  const near = (await profiles.byIds(candidates.map(({ id }) => id)))
    .flatMap(({ subjectId, told }) =>
      isMissing(told)
        ? []
        : [
            {
              subjectId,
              weight: openQuery(prepareFound({ ...told, id: subjectId }), population, model).weight(record),
            },
          ],
    )
    .filter(({ weight }) => weight > WORTH)
    .sort((a, b) => b.weight - a.weight || (a.subjectId < b.subjectId ? -1 : 1))
  const paired = await new PairRepository(unit.tx, unit.viewer).subjectsOf(reportId)
  const subjects = new Set([...near.slice(0, MOST).map(({ subjectId }) => subjectId), ...paired])
  for (const subjectId of subjects) await unit.later({ name: SEARCH_FOUND, about: { subjectId } })
}

/** Job: once a night, searches anew what was searched a week ago or never. Safe to run twice. */
export async function searchAged(unit: UnitOfWork): Promise<void> {
  const before = new Date(unit.now.getTime() - AGED_MS)
  for (const subjectId of await new ProfileRepository(unit.tx).waiting(before, A_NIGHT)) {
    await unit.later({ name: SEARCH_FOUND, about: { subjectId } })
  }
}
