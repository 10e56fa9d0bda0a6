import type { BoardRow } from '../boards/boards.repository.js'
import type { OrderRow } from '../orders/orders.repository.js'
import type { ProceedingRow } from './proceedings.repository.js'

export type ProceedingMapper = ProceedingRow
export type OrderMapper = OrderRow
export type BoardMapper = BoardRow
export interface ChildMapper {
  readonly id: string
}
export interface StateMapper {
  readonly code: string
}
