const quote = 0x22
const backslash = 0x5c

/**
 * Where an answer is written: bytes of JSON that grow at the end. Joining strings instead makes thousands of pieces,
 * and putting them in one row costs more than all the rest of an answer.
 */
export class Sink {
  #bytes: Buffer
  #isAscii = true
  /** Bytes written so far; set back to take off what was written last. */
  at = 0

  constructor(private readonly usualBytes = 256 * 1024) {
    this.#bytes = Buffer.allocUnsafe(usualBytes)
  }

  /** Forgets what was written. The room stays, unless an answer was unusually large. */
  reset(): void {
    this.at = 0
    this.#isAscii = true
    if (this.#bytes.length > 32 * this.usualBytes) this.#bytes = Buffer.allocUnsafe(this.usualBytes)
  }

  /** Everything written so far, as text. */
  text(): string {
    return this.#bytes.toString(this.#isAscii ? 'latin1' : 'utf8', 0, this.at)
  }

  byte(byte: number): void {
    if (this.at === this.#bytes.length) this.#grow(1)
    this.#bytes[this.at++] = byte
  }

  /** Bytes made before, such as a key and its colon: ASCII. */
  literal(literal: Uint8Array): void {
    const { length } = literal
    if (this.at + length > this.#bytes.length) this.#grow(length)
    const bytes = this.#bytes
    let at = this.at
    for (let index = 0; index < length; index++) bytes[at++] = literal[index] ?? 0
    this.at = at
  }

  /** Text that is JSON already. */
  json(text: string): void {
    this.#isAscii = false
    const length = Buffer.byteLength(text)
    if (this.at + length > this.#bytes.length) this.#grow(length)
    this.at += this.#bytes.write(text, this.at, 'utf8')
  }

  /** A finite number. */
  number(value: number): void {
    const text = `${value}`
    const { length } = text
    if (this.at + length > this.#bytes.length) this.#grow(length)
    for (let index = 0; index < length; index++) this.#bytes[this.at++] = text.charCodeAt(index)
  }

  /** A string, quoted. */
  string(value: string): void {
    const { length } = value
    if (this.at + length + 2 > this.#bytes.length) this.#grow(length + 2)
    const bytes = this.#bytes
    let at = this.at
    bytes[at++] = quote
    for (let index = 0; index < length; index++) {
      const code = value.charCodeAt(index)
      // Escapes and what is not ASCII are left to the language itself.
      if (code < 0x20 || code > 0x7e || code === quote || code === backslash) {
        this.json(JSON.stringify(value))
        return
      }
      bytes[at++] = code
    }
    bytes[at++] = quote
    this.at = at
  }

  #grow(more: number): void {
    const bytes = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.at + more))
    this.#bytes.copy(bytes, 0, 0, this.at)
    this.#bytes = bytes
  }
}

/** Bytes for {@link Sink.literal}. */
export function literalOf(ascii: string): Uint8Array {
  return new Uint8Array(Buffer.from(ascii, 'latin1'))
}
