import type { Graph } from '../graph/graph.js'
import type { Bag } from '../json.js'
import type { Reply } from '../transport/reply.js'
import type { Fault } from './faults.js'

/** What one run of a plan holds. */
export interface Execution {
  readonly graph: Graph
  /** Another gateway answers, and may tell which subgraph an error is of. */
  readonly handsOn: boolean
  /** The answer as it grows, in the engine's own keys. */
  readonly root: Bag
  readonly faults: Fault[]
  /** Each variable that has a value, as JSON. */
  readonly variables: ReadonlyMap<string, string>
  /** @throws SubgraphFailure */
  readonly ask: (subgraph: string, body: string, mutation: boolean) => Promise<Reply>
}

/** Writes the variables of one call behind its head, `more` first. */
export function requestBody(
  execution: Execution,
  fetch: { readonly head: string; readonly variables: readonly string[] },
  more = '',
): string {
  let body = fetch.head + more
  let first = more === ''
  for (const name of fetch.variables) {
    const value = execution.variables.get(name)
    if (value === undefined) continue
    body += `${first ? '' : ','}${JSON.stringify(name)}:${value}`
    first = false
  }
  return `${body}}}`
}
