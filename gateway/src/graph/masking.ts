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
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'UNAVAILABLE',
])
/** Facts that errors may carry besides their code. */
const EXTENSIONS = ['service', 'limit', 'max', 'retryAfter', 'currentVersion']

/** Hides what is not meant for the caller; `report` gets the original. */
export function maskGraphError(
  formatted: GraphQLFormattedError,
  error: unknown,
  correlationId: string,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const { extensions = {} } = formatted
  const code = typeof extensions.code === 'string' ? extensions.code : ''
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
  if (!TOLD.has(code)) {
    report(error)
    const message = 'Something went wrong here. Give this number to the help desk.'
    return { message, ...place, extensions: { code: 'INTERNAL', correlationId } }
  }
  const service = extensions.service ?? extensions.serviceName
  const told = Object.fromEntries(
    EXTENSIONS.flatMap((name) => (extensions[name] === undefined ? [] : [[name, extensions[name]]])),
  )
  return {
    message: formatted.message,
    ...place,
    extensions: { ...told, ...(typeof service === 'string' ? { service } : {}), code, correlationId },
  }
}
