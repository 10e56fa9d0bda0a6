import type { GateRow } from './gate.repository.js'

export type GateOrderMapper = GateRow
