import type { GraphQLFormattedError } from 'graphql'

/** Codes that a caller can act on; they pass with their message. Everything else is ours to know. */
const TOLD = new Set([
  'BAD_CURSOR',
  'BAD_INPUT',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'IDEMPOTENCY_CONFLICT',
  'INTERNAL',
  'LIMIT_EXCEEDED',
  'NOT_ALLOWED',
  'UNAUTHENTICATED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'UNAVAILABLE',
])
/** Facts that errors may carry besides their code. */
const EXTENSIONS = ['service', 'limit', 'max', 'retryAfter', 'currentVersion']
const SUGGESTION = / ?Did you mean .*\?/s

/** The engine's words for a part that does not answer. */
const AWAY = new Set([
  'PLANNER_BUSY',
  'SUBGRAPH_CANCELLED',
  'SUBGRAPH_MALFORMED',
  'SUBGRAPH_REFUSED',
  'SUBGRAPH_TIMEOUT',
  'SUBGRAPH_UNAVAILABLE',
])

/** Codes of the engine in the words of this door. */
function codeOf({ code }: Readonly<Record<string, unknown>>): { code: string; limit?: string } {
  if (typeof code !== 'string') return { code: '' }
  if (code.startsWith('LIMIT_') && code !== 'LIMIT_EXCEEDED') return { code: 'LIMIT_EXCEEDED', limit: limitName(code) }
  if (AWAY.has(code)) return { code: 'UNAVAILABLE' }
  return { code }
}

/** "LIMIT_PLAN_TIME" is the limit "planTime". */
function limitName(code: string): string {
  return code
    .slice('LIMIT_'.length)
    .toLowerCase()
    .replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Hides what is not meant for the caller; `report` gets what is hidden. */
export function maskGraphError(
  error: GraphQLFormattedError,
  correlationId: string,
  report: (error: GraphQLFormattedError) => void,
): GraphQLFormattedError {
  const extensions = error.extensions ?? {}
  const { code, limit } = codeOf(extensions)
  const service = extensions.service
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  }
  if (!TOLD.has(code)) {
    report(error)
    const message = 'Something went wrong here. Give this number to the help desk.'
    return { message, ...place, extensions: { code: 'INTERNAL', ...(service ? { service } : {}), correlationId } }
  }
  const told = Object.fromEntries(EXTENSIONS.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])))
  return {
    message: code === 'UNAVAILABLE' ? unavailableMessage : error.message.replace(SUGGESTION, ''),
    ...place,
    extensions: { ...told, ...(limit ? { limit } : {}), code, correlationId },
  }
}

const unavailableMessage = 'This part cannot answer just now. Try again in a moment.'
