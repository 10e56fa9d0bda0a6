import { dayKey } from '@vatsalya/ui/runtime'
import type { Spec } from './spec.js'

export interface Days {
  /** First and last day in India, "2026-11-24", both included. */
  readonly from: string
  readonly to: string
}

const pad = (number: number) => String(number).padStart(2, '0')

/**
 * Days of a period as of an instant (milliseconds), in the calendar of India; financial years begin on 1 April. Null for
 * a fixed period whose days are not complete, or in the wrong order.
 */
export function daysOf({ kind, from, to }: Spec['period'], now: number): Days | null {
  const today = dayKey(now)
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const begins = month < 4 ? year - 1 : year
  switch (kind) {
    case 'FIXED':
      return from && to && from <= to ? { from, to } : null
    case 'LAST_12_MONTHS':
      // Whole months, so that the first is not cut: 12 of them, this one included.
      return { from: month === 12 ? `${year}-01-01` : `${year - 1}-${pad(month + 1)}-01`, to: today }
    case 'LAST_5_YEARS':
      return { from: `${year - 4}-01-01`, to: today }
    case 'THIS_YEAR':
      return { from: `${year}-01-01`, to: today }
    case 'THIS_FINANCIAL_YEAR':
      return { from: `${begins}-04-01`, to: today }
    case 'LAST_FINANCIAL_YEAR':
      return { from: `${begins - 1}-04-01`, to: `${begins}-03-31` }
  }
}
