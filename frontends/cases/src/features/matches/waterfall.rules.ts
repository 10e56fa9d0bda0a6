/** One step of the waterfall: from where to where, in bits of log odds. */
export interface Step {
  readonly from: number
  readonly to: number
}

export interface Scale {
  /** Place of a value between the two ends, 0..1. */
  at(bits: number): number
  readonly zero: number
}

/** The steps of several weights one after the other, beginning at `start`. */
export function stepsFrom(start: number, weights: readonly number[]): Step[] {
  let at = start
  return weights.map((weight) => {
    const step = { from: at, to: at + weight }
    at += weight
    return step
  })
}

/** A scale that holds all steps and even odds (0 bits). */
export function scaleOf(steps: readonly Step[]): Scale {
  const values = [0, ...steps.flatMap(({ from, to }) => [from, to])]
  const least = Math.min(...values)
  const most = Math.max(...values)
  const width = Math.max(1, most - least)
  const at = (bits: number) => (bits - least) / width
  return { at, zero: at(0) }
}

/** How many times likelier (or less likely) a weight makes it, in a number that people read. */
export function timesOf(weight: number): number {
  const times = 2 ** Math.abs(weight)
  if (times >= 100) return Number(times.toPrecision(1))
  return times >= 10 ? Math.round(times) : Math.round(times * 10) / 10
}
