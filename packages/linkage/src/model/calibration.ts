/**
 * A calibration: measured probability at points of computed probability, both rising. Between points it is a straight
 * line, so that the order of candidates never changes.
 */
export interface Calibration {
  readonly computed: readonly number[]
  readonly measured: readonly number[]
}

/** Leaves every probability as it was computed. */
export const IDENTITY: Calibration = { computed: [0, 1], measured: [0, 1] }

/** What a computed probability turned out to mean. 0..1. */
export function calibrate(probability: number, { computed, measured }: Calibration): number {
  let at = 1
  while (at < computed.length - 1 && (computed[at] ?? 1) < probability) at += 1
  const [x0 = 0, x1 = 1] = [computed[at - 1], computed[at]]
  const [y0 = 0, y1 = 1] = [measured[at - 1], measured[at]]
  const part = x1 > x0 ? (probability - x0) / (x1 - x0) : 1
  return Math.min(1, Math.max(0, y0 + (y1 - y0) * Math.min(1, Math.max(0, part))))
}
