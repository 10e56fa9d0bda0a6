/** One decided pair: as computed, as it was told, and what two offices found. */
export interface Judgement {
  readonly computed: number
  readonly probability: number
  readonly confirmed: boolean
}

const BINS = 10

/** Expected calibration error over ten bins of told probability: how far "80 of 100" is off, on average. 0..1. */
export function eceOf(judgements: readonly Judgement[]): number {
  let error = 0
  for (let bin = 0; bin < BINS; bin += 1) {
    const inside = judgements.filter(({ probability }) => Math.min(BINS - 1, Math.floor(probability * BINS)) === bin)
    const told = inside.reduce((sum, { probability }) => sum + probability, 0)
    const true_ = inside.filter(({ confirmed }) => confirmed).length
    error += Math.abs(told - true_)
  }
  return judgements.length === 0 ? 0 : error / judgements.length
}

/** Mean square of what was told too much or too little. 0..1, smaller is better. */
export function brierOf(judgements: readonly Judgement[]): number {
  const sum = judgements.reduce((all, { probability, confirmed }) => all + (probability - Number(confirmed)) ** 2, 0)
  return judgements.length === 0 ? 0 : sum / judgements.length
}

/** Every other judgement, in the order of what was computed: both halves hold the whole range. */
export function halves(judgements: readonly Judgement[]): [Judgement[], Judgement[]] {
  return [judgements.filter((_, at) => at % 2 === 0), judgements.filter((_, at) => at % 2 === 1)]
}
