/**
 * How much children grow in a year, by age in years, in centimetres: about the medians of the revised charts of the
 * Indian Academy of Pediatrics (2015) and of WHO below five, boys and girls together.
 */
const YEARLY = [24, 12, 9, 7.5, 7, 6.5, 6, 6, 6, 6, 6, 6, 5.5, 5, 4, 2.5, 1.5, 0.5] as const

/** Centimetres that a child is expected to grow between two ages in years; never negative. */
export function expectedGrowth(fromAge: number, toAge: number): number {
  let sum = 0
  for (let year = Math.max(0, Math.floor(fromAge)); year < toAge && year < YEARLY.length; year += 1) {
    const part = Math.min(year + 1, toAge) - Math.max(year, fromAge)
    sum += Math.max(0, part) * (YEARLY[year] ?? 0)
  }
  return sum
}
