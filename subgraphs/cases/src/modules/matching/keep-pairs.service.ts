import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { samePicture } from '../photo/likeness.js'
import type { NewPair, PairRepository, PairRow } from './pair.repository.js'
import { factsOf, OPEN_STATES } from './pair.rules.js'
import type { ProfileRepository, ProfileRow } from './profile.repository.js'
import type { Ranked } from './search.service.js'

interface Stores {
  readonly profiles: ProfileRepository
  readonly pairs: PairRepository
}

/**
 * Writes what a search found: new pairs, new figures of those that are there. A rejected pair stays away until facts
 * change; what a person has begun is never ended by the machine.
 */
export async function keepPairs(
  unit: UnitOfWork,
  { profiles, pairs }: Stores,
  found: ProfileRow,
  ranked: readonly Ranked[],
  parameters: string,
): Promise<void> {
  const reports = new Map(
    (await profiles.byIds(ranked.map(({ reportId }) => reportId))).map((row) => [row.subjectId, row]),
  )
  const known = new Map((await pairs.bySubjects([found.subjectId])).map((row) => [row.reportId, row]))
  const alike = await picturesAlike(profiles, found, [...reports.values()])
  const now = unit.now
  for (const candidate of ranked) {
    const missing = reports.get(candidate.reportId)
    // The same child, found again: there is nothing to match.
    if (!missing || (found.childId !== null && missing.childId === found.childId)) continue
    const judgement = {
      ...figuresOf(candidate),
      parameters,
      searchedAt: now,
      samePicture: alike.has(missing.childId ?? ''),
    }
    const facts = factsOf(missing.told, found.told)
    const before = known.get(candidate.reportId)
    if (before) await again(pairs, before, { ...judgement, facts }, now)
    else await first(unit, pairs, { ...placesOf(missing, found), ...judgement, facts, state: 'OPEN', openedAt: now })
  }
  const kept = new Set(ranked.map(({ reportId }) => reportId))
  for (const pair of known.values()) {
    if (pair.state === 'OPEN' && !kept.has(pair.reportId))
      await pairs.change(pair.id, { state: 'ENDED', closedAt: now }, now)
  }
}

function figuresOf({ band, probability, computed, rank, rivals, explanation }: Ranked) {
  const { priorBits, totalBits, competitionBits, bars, decisive } = explanation
  return {
    band,
    probability,
    computed,
    rank,
    rivals,
    explanation: { priorBits, totalBits, competitionBits, bars, decisive },
  }
}

function placesOf(missing: ProfileRow, found: ProfileRow) {
  return {
    stateCode: missing.stateCode,
    kind: found.side === 'SIGHTING' ? ('SIGHTING' as const) : ('FOUND' as const),
    reportId: missing.subjectId,
    subjectId: found.subjectId,
    missingChildId: missing.childId ?? missing.subjectId,
    foundChildId: found.childId,
    missingState: missing.stateCode,
    missingDistrict: missing.districtCode,
    missingOffice: missing.officeId,
    foundState: found.stateCode,
    foundDistrict: found.districtCode,
    foundOffice: found.officeId,
  }
}

async function first(unit: UnitOfWork, pairs: PairRepository, pair: NewPair): Promise<void> {
  const id = await pairs.add(pair, unit.now)
  if (pair.band !== 'ALERT') return
  const { missingState: stateCode, missingDistrict: districtCode, parameters } = pair
  const object = { objectType: 'MatchPair', objectId: id, stateCode, districtCode }
  unit.audit({ act: 'match.alerted', ...object, detail: { parameters } })
}

async function again(
  pairs: PairRepository,
  before: PairRow,
  judgement: Partial<PairRow> & Pick<PairRow, 'facts'>,
  now: Date,
): Promise<void> {
  const changed = judgement.facts !== before.facts
  if (before.state === 'CONFIRMED' || (before.state === 'REJECTED' && !changed)) return
  if (before.state === 'REJECTED' || before.state === 'ENDED') {
    await pairs.rejudge(
      before.id,
      { ...judgement, state: 'OPEN', closedAt: null, confirmedMissingBy: null, confirmedFoundBy: null },
      true,
    )
    await pairs.addStep({ ...before, ...judgement }, { act: 'REOPEN', side: null, reason: null, about: null }, now)
    return
  }
  // What one office has confirmed was confirmed on other facts.
  const unsaid =
    changed && OPEN_STATES.includes(before.state)
      ? { state: 'OPEN' as const, confirmedMissingBy: null, confirmedFoundBy: null }
      : {}
  await pairs.rejudge(before.id, { ...judgement, ...unsaid }, changed)
}

/** Children whose picture is the found child's picture. */
async function picturesAlike(profiles: ProfileRepository, found: ProfileRow, missing: readonly ProfileRow[]) {
  const alike = new Set<string>()
  if (found.childId === null) return alike
  const hashes = await profiles.pictureHashes([found.childId, ...missing.flatMap(({ childId }) => childId ?? [])])
  const own = hashes.filter(({ childId }) => childId === found.childId)
  for (const { childId, hash } of hashes) {
    if (childId !== found.childId && own.some((picture) => samePicture(picture.hash, hash))) alike.add(childId)
  }
  return alike
}
