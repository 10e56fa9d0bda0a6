import { type Judgement, withPair } from './judgement.js'
import { brierScore, expectedCalibrationError, falseAlertsPer1000, recallAtPrecision } from './probability.js'
import { byKey, meanReciprocalRank, recallAt } from './ranking.js'

const ALERT = 0.95

/** The figures of a search for found children. */
export function foundReport(judgements: readonly Judgement[]) {
  return {
    p1: recallAt(judgements, 1),
    r10: recallAt(judgements, 10),
    r50: recallAt(judgements, 50),
    mrr: meanReciprocalRank(judgements),
    recallAtPrecision95: recallAtPrecision(judgements, 0.95),
    recallAtPrecision90: recallAtPrecision(judgements, 0.9),
    ece: expectedCalibrationError(judgements),
    brier: brierScore(judgements),
    falseAlertsPer1000: falseAlertsPer1000(judgements, ALERT),
    byStratum: byKey(
      judgements,
      ({ stratum }) => [stratum],
      (part) => ({ n: part.length, p1: recallAt(part, 1), r10: recallAt(part, 10) }),
    ),
    byGroup: byKey(
      judgements,
      ({ groups }) => groups,
      (part) => ({ n: part.length, r10: recallAt(part, 10) }),
    ),
  }
}

/** The figures of a search for children whom citizens saw. */
export function sightingsReport(judgements: readonly Judgement[]) {
  return { n: withPair(judgements).length, p1: recallAt(judgements, 1), r10: recallAt(judgements, 10) }
}
