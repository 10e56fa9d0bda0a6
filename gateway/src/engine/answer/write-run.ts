import type { Bag, Path } from '../json.js'
import { literalOf, type Sink } from './sink.js'

/** The state of writing one answer: where the writer stands, and what it found wrong. */
export interface WriteRun {
  readonly sink: Sink
  /** Response keys and indexes from the root; only the first `depth` entries are valid. */
  readonly path: (string | number)[]
  depth: number
  readonly found: FoundError[]
  /** JSON of root fields that the gateway answers itself (`__schema`, `__type`), by response key. */
  readonly own: ReadonlyMap<string, string>
}

/** An error that writing found: a null where none may be, a value that is not of its type. */
export interface FoundError {
  readonly message: string
  readonly path: Path
  readonly extensions: Bag
  /** A null without a known cause; told only when no subgraph explained it. */
  readonly missing: boolean
}

/**
 * Writes one value as JSON. False: this position cannot hold it, the reason is noted, and the next place above that may
 * be null takes off what was written since.
 */
export type WriteValue = (value: unknown, run: WriteRun) => boolean

const nullBytes = literalOf('null')

/** Notes an error at the place where the run stands. */
export function note(run: WriteRun, message: string, extensions: Bag, missing = false): false {
  run.found.push({ message, path: run.path.slice(0, run.depth), extensions, missing })
  return false
}

export function writeNull(run: WriteRun): true {
  run.sink.literal(nullBytes)
  return true
}
