/** Lets retries be a share of all calls, so that a subgraph in trouble does not get twice the load. */
export class RetryBudget {
  /** Retries that may be made now; a few at once are allowed after a quiet time. */
  #left: number

  constructor(
    private readonly share: number,
    private readonly most = 10,
  ) {
    this.#left = most
  }

  /** Notes one call. */
  called(): void {
    this.#left = Math.min(this.most, this.#left + this.share)
  }

  /** Takes one retry, if there is one. */
  take(): boolean {
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
