import type { LeadRow } from './lead.repository.js'
import type { NoticeRow } from './search.repository.js'

export type LeadMapper = LeadRow
export type UnitNoticeMapper = NoticeRow
