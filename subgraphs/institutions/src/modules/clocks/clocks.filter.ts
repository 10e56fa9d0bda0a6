import type { ClockCode, ClockState } from '@vatsalya/clocks'
import { and, gt, gte, inArray, isNotNull, isNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { clock } from '../../database/tables.js'

/**
 * Condition: one of these clocks of the home or stay is in this state at `now`. The same rule as `stateAt` of
 * packages/clocks, in SQL.
 */
export function hasClockIn(subjectId: AnyPgColumn, codes: readonly ClockCode[], state: ClockState, now: Date): SQL {
  return sql`exists (select 1 from ${clock} where ${clock.subjectId} = ${subjectId}
    and ${and(inArray(clock.code, [...codes]), inState(state, now))})`
}

function inState(state: ClockState, now: Date): SQL | undefined {
  const goes = and(isNull(clock.stoppedAt), isNull(clock.pausedSince))
  switch (state) {
    case 'RUNNING':
      return and(goes, gt(clock.warnAt, now))
    case 'DUE_SOON':
      return and(goes, lte(clock.warnAt, now), gte(clock.dueAt, now))
    case 'BREACHED':
      return and(goes, lt(clock.dueAt, now))
    case 'PAUSED':
      return and(isNull(clock.stoppedAt), isNotNull(clock.pausedSince))
    case 'STOPPED':
      return isNotNull(clock.stoppedAt)
  }
}
