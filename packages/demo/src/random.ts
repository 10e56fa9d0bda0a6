import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Random choices that are the same on every machine for the same seed. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  /** True `share` of the time (0 to 1). */
  chance(share: number): boolean
  pick<T>(from: readonly [T, ...T[]]): T
  /** Picks by weight; weights need not add up to anything. */
  weighted<T>(from: readonly (readonly [T, number])[]): T
}

/** Random choices out of a seed (xoroshiro128+). */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const next = () => uniformFloat64(generator)
  const int = (least: number, most: number) => uniformInt(generator, least, most)
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (from) => from[int(0, from.length - 1)] ?? from[0],
    weighted: (from) => {
      let rest = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        rest -= weight
        if (rest < 0) return value
      }
      const last = from.at(-1)
      if (!last) throw new Error('nothing to choose from')
      return last[0]
    },
  }
}
