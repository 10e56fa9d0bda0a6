import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { z } from 'zod'
import { say } from './words/index.js'

/** Codes that a caller can act on. Anything else is INTERNAL, with a correlation id and no detail. */
export type ErrorCode =
  | 'NOT_ALLOWED'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'LIMIT_EXCEEDED'
  | 'IDEMPOTENCY_CONFLICT'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** An error whose message is written for the caller. */
export function codedError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, code } })
}

/** One fault of an input, with the path of the field as the caller wrote it ("contact.phone"). */
export interface InputIssue {
  readonly path: string
  readonly message: string
}

/** Faults found by zod as issues of the InvalidInput member. */
export function issuesOf(error: z.ZodError): InputIssue[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}

const CALLERS_FAULT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
])
const DATABASE_AWAY = new Set([
  // A statement that ran longer than it may, or than anybody waits.
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53300',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
])

/** NUL or half a character somewhere in a text: PostgreSQL cannot keep it, and it is the caller's. */
const NO_TEXT = new Set(['22021', '22P05'])

/** Code of a database failure anywhere in the chain of causes, or undefined. */
export function databaseCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string') return at.code
  }
  return undefined
}

/** Hides everything that the caller should not see; `report` gets the original for the log. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  correlationId: string,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const code = formatted.extensions?.code
  if (
    original instanceof GraphQLError &&
    typeof original.extensions.code === 'string' &&
    original.extensions.code !== 'INTERNAL_SERVER_ERROR'
  ) {
    const { http: _, ...told } = original.extensions
    return { ...formatted, extensions: { ...told, correlationId } }
  }
  if (typeof code === 'string' && CALLERS_FAULT.has(code)) {
    return { message: formatted.message, ...location(formatted), extensions: { code, correlationId } }
  }
  if (NO_TEXT.has(databaseCode(original) ?? '')) {
    return {
      message: say('noText'),
      ...location(formatted),
      extensions: { code: 'BAD_INPUT', correlationId },
    }
  }
  report(original)
  if (DATABASE_AWAY.has(databaseCode(original) ?? '')) {
    return {
      message: say('away'),
      ...location(formatted),
      extensions: { code: 'UNAVAILABLE', correlationId },
    }
  }
  return {
    message: say('broken'),
    ...location(formatted),
    extensions: { code: 'INTERNAL', correlationId },
  }
}

function location(formatted: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
}
