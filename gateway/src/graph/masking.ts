import type { GraphQLFormattedError } from 'graphql'
import { say } from '../words/index.js'

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
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'UNAVAILABLE',
])
/** Facts that errors may carry besides their code. */
const EXTENSIONS = ['service', 'limit', 'max', 'retryAfter', 'currentVersion']
const REFUSED = 'UNAUTHORIZED_FIELD_OR_TYPE'
/** Where the engine's words are not for callers. */
const MESSAGES: Readonly<Record<string, Parameters<typeof say>[0]>> = {
  UNAUTHENTICATED: 'signedInOnly',
  [REFUSED]: 'notForThisPost',
  UNAVAILABLE: 'away',
}
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

export interface Masking {
  readonly correlationId: string
  /** Whether a post asks: strangers are told to sign in, posts that it is not theirs. */
  readonly signedIn: boolean
  /** Gets what is hidden. */
  readonly report: (error: GraphQLFormattedError) => void
}

/** Hides what is not meant for the caller, and says the rest in the words of this door. */
export function maskGraphError(error: GraphQLFormattedError, masking: Masking): GraphQLFormattedError {
  const { correlationId, signedIn, report } = masking
  const extensions = error.extensions ?? {}
  const { code: told, limit } = codeOf(extensions)
  const code = told === REFUSED && !signedIn ? 'UNAUTHENTICATED' : told
  const service = extensions.service
  const place = {
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
  }
  if (!TOLD.has(code)) {
    report(error)
    const message = say('broken')
    return { message, ...place, extensions: { code: 'INTERNAL', ...(service ? { service } : {}), correlationId } }
  }
  const facts = Object.fromEntries(EXTENSIONS.flatMap((name) => (name in extensions ? [[name, extensions[name]]] : [])))
  const max = typeof extensions.limit === 'number' ? { max: extensions.limit } : {}
  const own = MESSAGES[code]
  const message = limit ? say('tooMuch', { what: error.message }) : own && say(own)
  return {
    message: message ?? error.message.replace(SUGGESTION, ''),
    ...place,
    extensions: { ...facts, ...(limit ? { limit, ...max } : {}), code, correlationId },
  }
}
