/** How many records have a day in a range, by bins of `width` days. */
export class DayCounts {
  readonly #bins = new Map<number, number>()
  #sums: Float64Array | undefined
  #first = 0
  #total = 0

  constructor(readonly width: number) {}

  add(day: number): void {
    if (Number.isNaN(day)) return
    const bin = Math.floor(day / this.width)
    this.#bins.set(bin, (this.#bins.get(bin) ?? 0) + 1)
    this.#total += 1
    this.#sums = undefined
  }

  /** Share of the records with from <= day < to, by whole bins; 0 where nothing was counted. */
  share(from: number, to: number): number {
    if (this.#total === 0) return 0
    return (this.#before(Math.floor(to / this.width)) - this.#before(Math.floor(from / this.width))) / this.#total
  }

  #before(bin: number): number {
    this.#sums ??= this.#accumulate()
    const at = Math.min(Math.max(bin - this.#first, 0), this.#sums.length - 1)
    return this.#sums[at] ?? 0
  }

  #accumulate(): Float64Array {
    const bins = [...this.#bins.keys()]
    this.#first = Math.min(...bins)
    const sums = new Float64Array(Math.max(...bins) - this.#first + 2)
    for (let at = 1; at < sums.length; at += 1)
      sums[at] = (sums[at - 1] ?? 0) + (this.#bins.get(this.#first + at - 1) ?? 0)
    return sums
  }
}
