import type { GraphQLFormattedError } from 'graphql'
import type { Bag, Path } from '../json.js'
import type { ReplyError } from '../transport/reply.js'
import type { SubgraphFailure } from '../transport/send.js'

/** An error at a place of the answer, its path in the engine's own keys until the answer is written. */
export interface Fault {
  readonly message: string
  readonly path: Path | undefined
  readonly extensions: Bag
}

const unspoken = new Set(['stacktrace', 'exception', 'serviceName', 'service'])

/** A subgraph's own error, at a place of the answer. */
export function replyFault(subgraph: string, error: ReplyError, path: Path | undefined): Fault {
  const extensions: Bag = {}
  for (const [key, value] of Object.entries(error.extensions)) {
    if (!unspoken.has(key) && key !== '__proto__') extensions[key] = value
  }
  extensions.code ??= 'SUBGRAPH_ERROR'
  extensions.service = subgraph
  return { message: error.message, path, extensions }
}

/** A subgraph that did not answer, at a place of the answer. */
export function failureFault({ subgraph, kind, message }: SubgraphFailure, path: Path | undefined): Fault {
  return { message, path, extensions: { code: `SUBGRAPH_${kind.toUpperCase()}`, service: subgraph, kind } }
}

/** A fault as clients see it. */
export function formatted(fault: Fault, path: Path | undefined): GraphQLFormattedError {
  return { message: fault.message, ...(path && { path }), extensions: fault.extensions }
}
