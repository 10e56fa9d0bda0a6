import { endOfIndianDay, startOfIndianDay } from '@vatsalya/clocks'
import { nameKeys } from '@vatsalya/linkage'
import type { CursorValues } from '@vatsalya/subgraph-kit'
import {
  and,
  arrayOverlaps,
  asc,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  or,
  type SQL,
  sql,
} from 'drizzle-orm'
import { child, childIdentity, fir, missingReport } from '../../database/tables.js'
import type { MissingReportFilter } from '../../generated/types.js'
import { hasClockIn } from '../clocks/clocks.filter.js'
import type { ReportRow } from './missing.repository.js'
import { UNTRACED } from './missing.rules.js'

export type MissingFilter = MissingReportFilter

const LONGEST_TEXT = 120

/** A filter as it is asked: its text trimmed and cut, without what is no text; none where nothing is left. */
export function readFilter(told: MissingFilter | null | undefined): MissingFilter {
  const text = told?.text?.replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ').trim()
  return { ...told, text: text ? [...text].slice(0, LONGEST_TEXT).join('') : null }
}

/** Conditions of a filter; what is not told is not asked. */
export function conditionsOf(filter: MissingFilter, now: Date): (SQL | undefined)[] {
  const { stages, untraced, withoutFir, stateCode, districtCode, sex, registeredFrom, registeredTo, dueBefore } = filter
  return [
    stages ? inArray(missingReport.stage, stages) : undefined,
    untraced ? inArray(missingReport.stage, [...UNTRACED]) : undefined,
    withoutFir ? eq(missingReport.stage, 'REPORTED') : undefined,
    stateCode ? eq(missingReport.stateCode, stateCode) : undefined,
    districtCode ? eq(missingReport.districtCode, districtCode) : undefined,
    registeredFrom ? gte(missingReport.registeredAt, startOfIndianDay(registeredFrom)) : undefined,
    registeredTo ? lte(missingReport.registeredAt, endOfIndianDay(registeredTo)) : undefined,
    sex
      ? exists(sql`(select 1 from ${child} where ${child.id} = ${missingReport.childId} and ${child.sex} = ${sex})`)
      : undefined,
    dueBefore ? lt(missingReport.nextDueAt, dueBefore) : undefined,
    filter.clockState ? hasClockIn(missingReport.id, filter.clockState, now) : undefined,
    filter.text ? textMatches(filter.text) : undefined,
  ]
}

/** Numbers by their beginning; names in any spelling, of children whose identity this post sees. */
function textMatches(text: string): SQL | undefined {
  const start = `${text.replaceAll(/[\\%_]/g, '\\$&')}%`
  const keys = nameKeys(text)
  return or(
    sql`${missingReport.reportNumber} ilike ${start}`,
    exists(sql`(select 1 from ${fir} where ${fir.reportId} = ${missingReport.id} and ${fir.number} ilike ${start})`),
    keys.length === 0
      ? undefined
      : exists(sql`(select 1 from ${childIdentity} where ${childIdentity.childId} = ${missingReport.childId}
          and ${arrayOverlaps(childIdentity.nameKeys, keys)})`),
  )
}

export function orderOf(filter: MissingFilter): SQL[] {
  return filter.order === 'DUE_FIRST'
    ? [asc(missingReport.nextDueAt), asc(missingReport.id)]
    : [desc(missingReport.registeredAt), desc(missingReport.id)]
}

/** Stands in a cursor for "no running clock", which sorts last. */
const NEVER = '2199-12-31T00:00:00.000Z'

/** Values of the sort key of a row. */
export function cursorOf(filter: MissingFilter): (row: ReportRow) => CursorValues {
  return filter.order === 'DUE_FIRST'
    ? (row) => [row.nextDueAt?.toISOString() ?? NEVER, row.id]
    : (row) => [row.registeredAt.toISOString(), row.id]
}

/** Rows behind a cursor; undefined at the beginning. */
export function afterCursor(filter: MissingFilter, after: CursorValues | null): SQL | undefined {
  if (!after) return undefined
  const [at = '', id = ''] = after
  if (filter.order !== 'DUE_FIRST') {
    return sql`(${missingReport.registeredAt}, ${missingReport.id}) < (${at}::timestamptz, ${id}::uuid)`
  }
  if (at === NEVER) return and(isNull(missingReport.nextDueAt), sql`${missingReport.id} > ${id}::uuid`)
  return sql`((${missingReport.nextDueAt}, ${missingReport.id}) > (${at}::timestamptz, ${id}::uuid) or ${missingReport.nextDueAt} is null)`
}
