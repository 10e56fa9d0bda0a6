import type { NominationRow } from '../nominations/nominations.repository.js'
import type { ProgrammeRow } from './programmes.repository.js'

export type ProgrammeMapper = ProgrammeRow
export type NominationMapper = NominationRow
export interface StateMapper {
  readonly code: string
}
