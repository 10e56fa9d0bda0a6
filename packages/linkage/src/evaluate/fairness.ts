/** R@10 of one group: of children who were reported, the share whose report is among the first ten candidates. 0..1. */
export interface GroupFigure {
  readonly n: number
  readonly r10: number
}

/** How well the search works for each group ("region Eastern", "sex female", "age 0-5", "script native"). */
export interface Fairness {
  /** Version of the parameters that were measured. */
  readonly parameters: string
  readonly basis: string
  /** R@10 of all. */
  readonly whole: number
  readonly groups: Readonly<Record<string, GroupFigure>>
}

/** Points of R@10 by which no group may lie below the whole (issue 6). */
export const ALLOWED_GAP = 8

/** Points by which the lowest group lies below the whole; 0 where none does. */
export function gapPoints({ whole, groups }: Fairness): number {
  const lowest = Math.min(whole, ...Object.values(groups).map(({ r10 }) => r10))
  return Math.round((whole - lowest) * 1000) / 10
}
