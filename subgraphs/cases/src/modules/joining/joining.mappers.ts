import type { JoinRow } from './join.repository.js'

export type ChildJoinMapper = JoinRow
