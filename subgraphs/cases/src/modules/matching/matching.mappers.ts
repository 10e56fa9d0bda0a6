import type { PairRow, SideRow } from './pair.repository.js'

export type MatchPairMapper = PairRow

export type MatchSideViewMapper = SideRow
