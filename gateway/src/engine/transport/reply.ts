import { type Bag, isBag } from '../json.js'
import { SubgraphFailure, type SubgraphReply } from './send.js'

/** One error of a subgraph, as far as it can be read. */
export interface ReplyError {
  readonly message: string
  readonly path: readonly (string | number)[] | undefined
  readonly extensions: Bag
}

export interface Reply {
  readonly data: Bag | undefined
  readonly errors: readonly ReplyError[]
}

/**
 * Reads a subgraph's reply. Whatever is not a GraphQL answer is that subgraph's failure.
 *
 * @throws SubgraphFailure `malformed`; `unavailable` and `refused` for HTTP errors that bring no GraphQL answer
 */
export function readReply(subgraph: string, { status, text }: SubgraphReply): Reply {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new SubgraphFailure(subgraph, kindOf(status), { cause })
  }
  if (!isBag(parsed)) throw new SubgraphFailure(subgraph, kindOf(status))
  const { data, errors } = parsed
  const hasErrors = Array.isArray(errors) && errors.length > 0
  if (!isBag(data) && !hasErrors) throw new SubgraphFailure(subgraph, kindOf(status))
  return { data: isBag(data) ? data : undefined, errors: hasErrors ? errors.map(readError) : [] }
}

function kindOf(status: number) {
  if (status >= 500) return 'unavailable'
  return status >= 400 ? 'refused' : 'malformed'
}

function readError(error: unknown): ReplyError {
  if (!isBag(error)) return { message: 'unreadable error', path: undefined, extensions: {} }
  const { message, path, extensions } = error
  const steps = Array.isArray(path)
    ? path.filter((step): step is string | number => typeof step === 'string' || typeof step === 'number')
    : undefined
  return {
    message: typeof message === 'string' ? message : 'unreadable error',
    path: steps?.length === (Array.isArray(path) ? path.length : -1) ? steps : undefined,
    extensions: isBag(extensions) ? extensions : {},
  }
}
