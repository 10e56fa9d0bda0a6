import type { ExportRow } from './export.repository.js'

export type ReportExportMapper = ExportRow
