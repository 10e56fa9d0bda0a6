import { may, type Scope, type Viewer } from '@vatsalya/access'

/** The scope by which a post takes reports out: one of two will do. */
export function exportScope(viewer: Viewer): Scope {
  return may(viewer, 'case:confirm') ? 'case:confirm' : 'missing:write'
}
