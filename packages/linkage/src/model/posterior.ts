/** What surrounds a pair: how many are missing, and how likely a found child is to be among them. */
export interface Prior {
  /** Share of found children who were reported missing. */
  readonly reported: number
  /** Missing children in all, those that were never retrieved included. */
  readonly size: number
}

/** Prior odds of one pair in bits, against "this child was never reported". Moves with the population. */
export function priorBits({ reported, size }: Prior): number {
  return Math.log2(reported / Math.max(1, size) / (1 - reported))
}

/**
 * P(pair i is the child) from the match weights of all candidates of one found child. At most one of them is the child,
 * perhaps none: candidates compete, so two that are equally good get at most half each. Same order as `weights`.
 */
export function posterior(weights: ArrayLike<number>, prior: Prior): Float64Array {
  const base = priorBits(prior)
  const likelihoods = Float64Array.from(weights, (weight) => 2 ** (weight + base))
  const sum = likelihoods.reduce((total, likelihood) => total + likelihood, 1)
  return likelihoods.map((likelihood) => likelihood / sum)
}

/** The posterior of one pair were its weight another, its competitors' likelihood being `others` (1 = "never reported"). */
export function posteriorOf(weight: number, others: number, prior: Prior): number {
  const likelihood = 2 ** (weight + priorBits(prior))
  return likelihood / (likelihood + others)
}
