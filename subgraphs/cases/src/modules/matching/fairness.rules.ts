import { ALLOWED_GAP, FAIRNESS, gapPoints } from '@vatsalya/linkage'
import type { MatchFairness } from '../../generated/types.js'

/** How well the search works for each group, as last measured; the smallest first within each dimension. */
export function fairness(): MatchFairness {
  const { parameters, basis, whole, groups } = FAIRNESS
  return {
    parameters,
    basis,
    whole,
    gapPoints: gapPoints(FAIRNESS),
    allowedPoints: ALLOWED_GAP,
    groups: Object.entries(groups).map(([name, { n, r10 }]) => {
      const [dimension = '', ...group] = name.split(' ')
      return { dimension, group: group.join(' '), n, recallAt10: r10 }
    }),
  }
}
