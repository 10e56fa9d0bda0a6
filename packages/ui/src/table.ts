/** Tables to sort, walk and select; apart from the core, because React Aria's table is large. */
import './aria-strings/english.js'

export { type ClockColumnProps, clockColumn } from './table/clock-column.js'
export * from './table/data-table.js'
export * from './table/figure-table.js'
export { type SortState, sortRows } from './table/sort.js'
