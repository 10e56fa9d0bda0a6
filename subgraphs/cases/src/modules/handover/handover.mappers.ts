import type { HandOverRow } from './handover.repository.js'

export type HandOverMapper = HandOverRow
