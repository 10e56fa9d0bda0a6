/** Header in which the gateway says for how many milliseconds it waits for an answer. */
export const DEADLINE_HEADER = 'x-deadline-ms'

/** No caller waits longer, whatever a header says. */
const LONGEST_MS = 60_000

/** Until when somebody waits for the answer of a request: later work is for nobody, and holds a connection from others. */
export class Deadline {
  readonly #at: number

  /** @param withinMs milliseconds from now */
  constructor(withinMs: number) {
    this.#at = performance.now() + withinMs
  }

  /** Reads the header; undefined where it says nothing that can be meant. */
  static read(header: string | undefined): Deadline | undefined {
    if (header === undefined || !/^\d{1,9}$/.test(header)) return undefined
    return new Deadline(Math.min(Number(header), LONGEST_MS))
  }

  /** Whole milliseconds that are left, 0 when it has passed. */
  get leftMs(): number {
    return Math.max(0, Math.ceil(this.#at - performance.now()))
  }
}
