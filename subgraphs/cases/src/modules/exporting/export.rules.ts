import { may, type Viewer } from '@vatsalya/access'
import { maySecond } from '../ending/ending.rules.js'
import type { ExportRow } from './export.repository.js'

const DAY_MS = 86_400_000

/** Whether a person may fetch the file: the one who asked, agreed to where it has names, within a day. */
export function isReady(viewer: Viewer, row: ExportRow, now: Date): boolean {
  if (row.requestedBy === null || row.requestedBy !== viewer.personId || row.post !== viewer.postId) return false
  if (row.withIdentity && (row.confirmed !== true || !may(viewer, 'identity:read'))) return false
  const since = row.decidedAt ?? row.requestedAt
  return now.getTime() - since.getTime() < DAY_MS
}

/** Whether a viewer may be the second person of an export with names. */
export function mayAgree(viewer: Viewer, row: ExportRow): boolean {
  const { requestedBy, decidedAt, withIdentity } = row
  return withIdentity && maySecond(viewer, { proposedBy: requestedBy, decidedAt })
}
