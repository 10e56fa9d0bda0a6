/** A run of numbers that a generator reads its decisions from; when it ends, every decision is the first one. */
export class Choices {
  #at = 0

  constructor(private readonly numbers: readonly number[]) {}

  get spent(): boolean {
    return this.#at >= this.numbers.length
  }

  /** A whole number from 0 to `below` - 1. */
  next(below: number): number {
    const number = this.numbers[this.#at] ?? 0
    this.#at += 1
    return below <= 1 ? 0 : number % below
  }

  /** True once in `often` times, never when the run has ended. */
  rarely(often: number): boolean {
    return this.next(often) === often - 1
  }

  /** One of a list. @throws Error when it is empty */
  of<Item>(items: readonly Item[]): Item {
    const item = items[this.next(items.length)]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
}
