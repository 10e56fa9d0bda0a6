import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import type { ToldMissing } from '../../database/tables.js'
import type { ToldIdentity } from '../child/identity.input.js'
import type { Repositories } from '../shared/unit.js'
import { asService } from './as-service.js'
import { type NewProfile, ProfileRepository } from './profile.repository.js'
import type { Person } from './told.rules.js'

/** Job: looks for the missing among whom a found or seen child may be. */
export const SEARCH_FOUND = 'match.search'

/** Job: looks for found and seen children who may be a missing one, and searches them anew. */
export const SEARCH_MISSING = 'match.missing'

/**
 * Who the child of a new record is, for comparison: what stands on record, which holds what was told now; only what was
 * told where this post sees no identity.
 */
export async function personOf(
  { children }: Repositories,
  childId: string,
  told: ToldIdentity | null,
): Promise<Person> {
  const [known] = await children.identities([childId])
  if (known) return known
  return told ? { ...told, marks: told.identifyingMarks } : {}
}

/** Keeps what a new record tells for comparison, in the write's own transaction, and has it searched right after. */
export async function keepProfile(unit: UnitOfWork, profile: NewProfile): Promise<void> {
  await asService(unit, ({ tx }) => new ProfileRepository(tx).keep(profile, unit.now))
  const name = profile.side === 'MISSING' ? SEARCH_MISSING : SEARCH_FOUND
  await unit.later({ name, about: { subjectId: profile.subjectId } })
}

/** Keeps a correction of a report; nothing happens where nothing that is compared has changed. */
export async function correctProfile(unit: UnitOfWork, reportId: string, parts: Partial<ToldMissing>): Promise<void> {
  if (Object.keys(parts).length === 0) return
  await asService(unit, ({ tx }) => new ProfileRepository(tx).correct(reportId, parts, unit.now))
  await unit.later({ name: SEARCH_MISSING, about: { subjectId: reportId } })
}
