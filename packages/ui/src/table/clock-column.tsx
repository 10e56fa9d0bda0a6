import type { ReactNode } from 'react'
import { Clock } from '../clock/clock.js'
import type { ClockShape } from '../clock/reading.js'
import type { DataColumn } from './data-table.js'

export interface ClockColumnProps<Item> {
  readonly key: string
  readonly title: string
  /** The limit of a row, its label and owner in the language of the page; null where none runs. */
  readonly clock: (item: Item) => ClockShape | null | undefined
  /** What stands where no limit runs. */
  readonly otherwise?: (item: Item) => ReactNode
  readonly sortBy?: (item: Item) => string | number | null
}

/** A column of statutory time, in its one form. */
export function clockColumn<Item>({ clock, otherwise, ...column }: ClockColumnProps<Item>): DataColumn<Item> {
  return {
    ...column,
    kind: 'clock',
    cell: (item) => {
      const shown = clock(item)
      return shown ? <Clock clock={shown} /> : (otherwise?.(item) ?? null)
    },
  }
}
