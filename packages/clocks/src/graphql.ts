import { clockDefinition } from './catalogue/catalogue.js'
import type { Language } from './catalogue/definition.js'
import { OWNERS } from './catalogue/owners.data.js'
import type { ClockRow } from './row.js'
import { type ClockState, stateAt } from './state.js'

/** The value type `Clock` that every subgraph tells alike (SHARED_SDL of @vatsalya/subgraph-kit). */
export interface ClockValue {
  readonly code: string
  readonly label: string
  readonly source: string
  readonly owner: string
  readonly startedAt: Date
  readonly dueAt: Date
  readonly state: ClockState
  readonly firstDueAt: Date | null
  readonly stoppedAt: Date | null
  readonly pausedReason: string | null
  readonly extendedBy: string | null
}

/** A row as the graph's `Clock` at an instant, in one of the portal's languages. */
export function toClock(row: Omit<ClockRow, 'events'>, now: Date, language: Language = 'en'): ClockValue {
  const { code, label, source, owner, nature } = clockDefinition(row.code)
  const state = stateAt(row, now)
  return {
    code,
    label: label[language],
    source,
    owner: OWNERS[owner][language],
    startedAt: row.startedAt,
    dueAt: row.dueAt,
    state,
    firstDueAt: row.firstDueAt,
    stoppedAt: row.stoppedAt ?? (nature === 'WAIT' && state === 'STOPPED' ? row.dueAt : null),
    pausedReason: row.pausedReason,
    extendedBy: row.extendedBy,
  }
}
