import { say } from '../words/index.js'

/** Codes of refusals that the gateway itself tells. */
export type FaultCode =
  | 'BAD_REQUEST'
  | 'BATCHING_REFUSED'
  | 'CROSS_SITE'
  | 'INTERNAL'
  | 'INVALID_TOKEN'
  | 'LIMIT_EXCEEDED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NO_POST'
  | 'INTROSPECTION_REFUSED'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'SESSION_ENDED'
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE'
  | 'UNSUPPORTED_MEDIA_TYPE'

/** A refusal of the whole request, in words for the caller. */
export class Fault extends Error {
  constructor(
    readonly status: number,
    readonly code: FaultCode,
    message: string,
    readonly extensions: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
  }
}

/** Something behind the gateway does not answer. `service` is its name, never its address. */
export function unavailable(service: string): Fault {
  return new Fault(503, 'UNAVAILABLE', say('away'), { service }, { 'retry-after': '5' })
}

/** Body of a refusal; the same form on every route, so that one reader serves all. */
export function faultBody(fault: Fault, correlationId: string): object {
  return { errors: [{ message: fault.message, extensions: { ...fault.extensions, code: fault.code, correlationId } }] }
}
