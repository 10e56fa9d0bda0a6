import type { CasesRecordQuery } from '../../generated/graphql.js'

export type Report = NonNullable<CasesRecordQuery['missingReportById']>
export type Poster = Report['posters'][number]
export type Stage = Report['stage']

/** What each small form of the record is given. */
export interface DialogProps {
  readonly report: Report
  /** The act was done. */
  readonly onDone: () => void
  /** The record must be fetched anew, while the form stays. */
  readonly onRefresh: () => void
  readonly onClose: () => void
}
