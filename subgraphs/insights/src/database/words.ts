/** Closed lists that columns and the SDL share; codegen's types make the compiler compare the two. */
export const DOMAINS = ['CASES', 'INSTITUTIONS', 'BOARDS', 'TRAINING', 'SCHEME'] as const

export const SHARINGS = ['NOBODY', 'OFFICE', 'EVERYBODY'] as const

export const CHARTS = ['BAR', 'LINE', 'STACKED', 'STATE_MAP'] as const

export const PRESENTATIONS = ['CHART', 'TABLE'] as const

/** FIXED has two days; the others roll on with the day on which the view is opened. */
export const PERIODS = [
  'FIXED',
  'LAST_12_MONTHS',
  'LAST_5_YEARS',
  'THIS_FINANCIAL_YEAR',
  'LAST_FINANCIAL_YEAR',
  'THIS_YEAR',
] as const

export type Domain = (typeof DOMAINS)[number]
