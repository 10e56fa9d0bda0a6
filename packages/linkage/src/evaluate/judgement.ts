/** What the search made of one found child, with what was true of it. */
export interface Judgement {
  readonly queryId: string
  /** Calibrated probability of the first candidate; 0 where there was none. */
  readonly probability: number
  /** The first candidate is the child. */
  readonly correct: boolean
  /** Rank of the child, 1 = first; 0 = not among the candidates. Undefined where the child was never reported. */
  readonly rank: number | undefined
  readonly stratum: string
  /** Groups in which the figures are reported apart, as "sex female". */
  readonly groups: readonly string[]
}

/** Those whose child was reported missing. */
export function withPair(judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter(({ rank }) => rank !== undefined)
}
