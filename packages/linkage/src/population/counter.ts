/** Counts of texts, and their shares. */
export class Counter {
  readonly #counts = new Map<string, number>()
  #sum = 0

  add(text: string): this {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1)
    this.#sum += 1
    return this
  }

  get sum(): number {
    return this.#sum
  }

  /** Share of a text, 0..1; 0 where nothing was counted. */
  share(text: string): number {
    return this.#sum === 0 ? 0 : (this.#counts.get(text) ?? 0) / this.#sum
  }

  entries(): IterableIterator<[string, number]> {
    return this.#counts.entries()
  }
}
