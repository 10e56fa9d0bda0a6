import { seeded } from '../learn/random.js'

/** Draws for the generator, the same for the same seed. */
export class Draw {
  readonly #next: () => number

  constructor(seed: number) {
    this.#next = seeded(seed)
  }

  /** 0 <= x < 1. */
  next(): number {
    return this.#next()
  }

  chance(probability: number): boolean {
    return this.#next() < probability
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1))
  }

  /** About normal, by twelve uniform draws. */
  normal(mean: number, deviation: number): number {
    let sum = -6
    for (let draw = 0; draw < 12; draw += 1) sum += this.#next()
    return mean + deviation * sum
  }

  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.#next() * list.length)]
    if (item === undefined) throw new RangeError('There is nothing to pick from.')
    return item
  }

  /** One of a list where the first are much more frequent, as names are. */
  pickSkewed<T>(list: readonly T[]): T {
    const at = Math.floor(this.#next() ** 1.7 * list.length)
    return list[at] ?? this.pick(list)
  }

  /** A key by weight. */
  weighted<K extends string>(weights: readonly (readonly [K, number])[]): K {
    let left = this.#next() * weights.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [key, weight] of weights) {
      left -= weight
      if (left < 0) return key
    }
    return this.pick(weights)[0]
  }
}
