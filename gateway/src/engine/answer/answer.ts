import type { GraphQLFormattedError } from 'graphql'
import { type Fault, formatted } from '../execute/faults.js'
import type { Path } from '../json.js'
import type { Explanation } from '../watch/explain.js'
import type { FoundError } from './write-run.js'

/** What the engine answers to one request. */
export interface EngineAnswer {
  /** The `data` value as JSON text; undefined when the operation was refused before it ran. */
  readonly data: string | undefined
  readonly errors: readonly GraphQLFormattedError[]
  /** The HTTP status that fits when this answer is all that is sent. */
  readonly status: number
  /** Where it was asked for. */
  readonly explanation?: Explanation
}

/** The whole GraphQL response as JSON text. */
export function writeAnswer({ data, errors, explanation }: EngineAnswer): string {
  const more = explanation ? `,"extensions":${JSON.stringify({ explain: explanation })}` : ''
  if (errors.length === 0) return `{"data":${data ?? 'null'}${more}}`
  const written = `"errors":${JSON.stringify(errors)}${more}`
  return data === undefined ? `{${written}}` : `{"data":${data},${written}}`
}

/** Joins what subgraphs said with what writing found; nulls that a subgraph explained are not told twice. */
export function joinErrors(
  faults: readonly Fault[],
  found: readonly FoundError[],
  toClient: (path: Path) => Path,
): GraphQLFormattedError[] {
  const errors = faults.map((fault) => formatted(fault, fault.path && toClient(fault.path)))
  const explained = explainedPaths(errors)
  for (const error of found) {
    if (error.missing && explained(error.path)) continue
    errors.push({ message: error.message, path: error.path, extensions: error.extensions })
  }
  return errors
}

/** Tells of a path whether an error stands at it, above it or below it. */
function explainedPaths(errors: readonly GraphQLFormattedError[]): (path: Path) => boolean {
  const exact = new Set<string>()
  const above = new Set<string>()
  for (const { path = [] } of errors) {
    for (let length = 1; length <= path.length; length++) above.add(keyOf(path.slice(0, length)))
    exact.add(keyOf(path))
  }
  return (path) => {
    if (above.has(keyOf(path))) return true
    for (let length = 0; length < path.length; length++) if (exact.has(keyOf(path.slice(0, length)))) return true
    return false
  }
}

function keyOf(path: Path): string {
  return JSON.stringify(path)
}
