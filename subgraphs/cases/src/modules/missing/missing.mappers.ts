import type { ReportRow } from './missing.repository.js'

export type MissingReportMapper = ReportRow
