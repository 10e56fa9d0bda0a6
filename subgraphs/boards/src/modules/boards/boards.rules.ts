import { covers, may, type Viewer } from '@vatsalya/access'
import { say } from '../../messages/index.js'
import type { BoardRow, MemberRow } from './boards.repository.js'

/** Members that a final order needs: three in a committee; in a Board the Principal Magistrate and one more (s.7(3)). */
export function quorumOf(kind: BoardRow['kind']): number {
  return kind === 'CWC' ? 3 : 2
}

/** Whether these members can make a final order. */
export function isQuorate(kind: BoardRow['kind'], present: readonly Pick<MemberRow, 'role'>[]): boolean {
  if (present.length < quorumOf(kind)) return false
  return kind === 'CWC' || present.some(({ role }) => role === 'PRINCIPAL_MAGISTRATE')
}

/** What is missing for a final order, in one sentence; null where nothing is. */
export function quorumFault(kind: BoardRow['kind'], present: readonly Pick<MemberRow, 'role'>[]): string | null {
  if (isQuorate(kind, present)) return null
  if (kind === 'JJB' && !present.some(({ role }) => role === 'PRINCIPAL_MAGISTRATE')) {
    return say('quorumOfBoard')
  }
  return say('quorum', { needed: quorumOf(kind), present: present.length })
}

/** Whether a viewer may know what is pending before a body: its own members, and posts that watch over its place. */
export function watchesOver(viewer: Viewer, body: Pick<BoardRow, 'id' | 'stateCode' | 'districtCode'>): boolean {
  if (!may(viewer, 'board:read')) return false
  const bench = viewer.role === 'CWC_MEMBER' || viewer.role === 'JJB_MEMBER'
  return bench ? viewer.jurisdiction.officeId === body.id : covers(viewer.jurisdiction, body)
}
