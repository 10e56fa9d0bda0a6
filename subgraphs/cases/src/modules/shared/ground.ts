import type { Viewer } from '@vatsalya/access'
import { eq, type SQL } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/**
 * Narrows a list to the viewer's own ground. Row-level security would hide most of the rest anyway, row by row; said
 * openly, PostgreSQL walks an index. A record elsewhere of a child who is seen here is found through the child, not in
 * the lists.
 */
export function onOwnGround(
  { jurisdiction }: Viewer,
  row: { readonly stateCode: AnyPgColumn; readonly districtCode: AnyPgColumn },
): (SQL | undefined)[] {
  const { level, stateCode, districtCode } = jurisdiction
  if (level !== 'state' && level !== 'district') return []
  return [
    stateCode ? eq(row.stateCode, stateCode) : undefined,
    level === 'district' && districtCode ? eq(row.districtCode, districtCode) : undefined,
  ]
}
