import { RateLimiterMemory } from 'rate-limiter-flexible'

const WINDOW_SECONDS = 15 * 60

/**
 * Counts failed sign-ins: five for one account from one address, fifty from one address, in fifteen minutes. Counted
 * per address, so that nobody can lock another person's account from elsewhere; the few of a whole account (a hundred
 * in an hour) only stop guessing from many addresses.
 */
export class Attempts {
  readonly #pair = new RateLimiterMemory({ points: 5, duration: WINDOW_SECONDS })
  readonly #address = new RateLimiterMemory({ points: 50, duration: WINDOW_SECONDS })
  readonly #account = new RateLimiterMemory({ points: 100, duration: 3600 })

  #all(account: string, address: string): [RateLimiterMemory, string][] {
    return [
      [this.#pair, `${account} ${address}`],
      [this.#address, address],
      [this.#account, account],
    ]
  }

  /** Seconds to wait before the next attempt; 0 when it may be made now. */
  async wait(account: string, address: string): Promise<number> {
    const waits = await Promise.all(
      this.#all(account, address).map(async ([limiter, key]) => {
        const state = await limiter.get(key)
        return state && state.consumedPoints >= limiter.points ? Math.ceil(state.msBeforeNext / 1000) : 0
      }),
    )
    return Math.max(...waits)
  }

  async failed(account: string, address: string): Promise<void> {
    // A limiter rejects once its points are used up; wait() is what refuses.
    await Promise.all(this.#all(account, address).map(([limiter, key]) => limiter.consume(key).catch(() => {})))
  }

  /** A correct password clears the pair, not the address: one known account must not buy guesses at others. */
  async succeeded(account: string, address: string): Promise<void> {
    await this.#pair.delete(`${account} ${address}`)
  }
}
