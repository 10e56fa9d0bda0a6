import type { CasesSearchQuery } from '../../generated/graphql.js'

export type Searched = NonNullable<CasesSearchQuery['missingReportById']>
export type Question = CasesSearchQuery['riskQuestions'][number]

/** What each part of the search is given. */
export interface PartProps {
  readonly report: Searched
  readonly onDone: () => void
}
