import { type GroupLoader, groupLoader, type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { AttendanceRow, ProgrammeRow, ProgrammesRepository } from './programmes.repository.js'

export interface ProgrammesLoaders {
  readonly programme: RowLoader<ProgrammeRow>
  readonly attendance: GroupLoader<AttendanceRow>
}

/** Batched look-ups of one request. */
export function programmesLoaders(programmes: () => Promise<ProgrammesRepository>): ProgrammesLoaders {
  return {
    programme: rowLoader(
      async (ids) => (await programmes()).byIds(ids),
      ({ id }) => id,
    ),
    attendance: groupLoader(
      async (ids) => (await programmes()).attendanceOf(ids),
      ({ programmeId }) => programmeId,
    ),
  }
}
