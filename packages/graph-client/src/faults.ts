import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

export type GraphFaultKind =
  | 'signed-out'
  | 'forbidden'
  | 'unavailable'
  | 'conflict'
  | 'invalid'
  | 'rate-limit'
  | 'offline'
  | 'unknown'

/** A failure in the form in which a page can act on it. */
export interface GraphFault {
  readonly kind: GraphFaultKind
  /** Written for people by the server; null where the server said nothing that may be shown. */
  readonly message: string | null
  /** Number under which the failure stands in the logs; null where it never reached the server. */
  readonly correlationId: string | null
  /** Domain that did not answer ("cases"), where the gateway named it. */
  readonly service: string | null
  /** Seconds after which another try may succeed; null where unknown. */
  readonly retryAfter: number | null
}

const KINDS: Readonly<Record<string, GraphFaultKind>> = {
  UNAUTHENTICATED: 'signed-out',
  SESSION_ENDED: 'signed-out',
  NOT_ALLOWED: 'forbidden',
  NO_POST: 'forbidden',
  UNAVAILABLE: 'unavailable',
  IDEMPOTENCY_CONFLICT: 'conflict',
  BAD_INPUT: 'invalid',
  BAD_CURSOR: 'invalid',
  BAD_USER_INPUT: 'invalid',
  LIMIT_EXCEEDED: 'invalid',
  TOO_MANY_REQUESTS: 'rate-limit',
}

const STATUSES: Readonly<Record<number, GraphFaultKind>> = {
  401: 'signed-out',
  403: 'forbidden',
  409: 'conflict',
  429: 'rate-limit',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
}

const UNKNOWN: GraphFault = { kind: 'unknown', message: null, correlationId: null, service: null, retryAfter: null }

/** Says what a failed query or mutation means for the page. Never throws. */
export function faultOf(error: unknown): GraphFault {
  if (CombinedGraphQLErrors.is(error)) {
    const [first] = error.errors
    return first ? fromCoded(first.extensions ?? {}, first.message) : UNKNOWN
  }
  if (ServerError.is(error)) return fromResponse(error)
  // fetch answers every failure of the network with a TypeError.
  if (error instanceof TypeError) return { ...UNKNOWN, kind: 'offline' }
  return UNKNOWN
}

/** Domains of which parts are missing in an answer, each once, so that a page can say it in the place concerned. */
export function missingServices(error: unknown): string[] {
  if (!CombinedGraphQLErrors.is(error)) return []
  const names = error.errors
    .filter(({ extensions }) => KINDS[String(extensions?.code)] === 'unavailable')
    .map(({ extensions }) => textOf(extensions?.service))
  return [...new Set(names.filter((name) => name !== null))]
}

function fromCoded(extensions: Readonly<Record<string, unknown>>, message: string): GraphFault {
  const kind = KINDS[String(extensions.code)] ?? 'unknown'
  return {
    kind,
    message: kind === 'unknown' ? null : message,
    correlationId: textOf(extensions.correlationId),
    service: textOf(extensions.service),
    retryAfter: numberOf(extensions.retryAfter),
  }
}

function fromResponse({ statusCode, bodyText, response }: ServerError): GraphFault {
  const retryAfter = numberOf(Number(response.headers.get('retry-after') ?? Number.NaN))
  const told = firstErrorOf(bodyText)
  if (told) {
    const coded = fromCoded(told.extensions, told.message)
    if (coded.kind !== 'unknown') return { ...coded, retryAfter: coded.retryAfter ?? retryAfter }
  }
  return {
    ...UNKNOWN,
    kind: STATUSES[statusCode] ?? 'unknown',
    correlationId: textOf(told?.extensions.correlationId) ?? response.headers.get('x-correlation-id'),
    retryAfter,
  }
}

function firstErrorOf(text: string): { message: string; extensions: Record<string, unknown> } | null {
  try {
    const body: unknown = JSON.parse(text)
    const errors = isRecord(body) && Array.isArray(body.errors) ? body.errors : []
    const first: unknown = errors[0]
    if (!isRecord(first)) return null
    return { message: String(first.message), extensions: isRecord(first.extensions) ? first.extensions : {} }
  } catch {
    return null
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOf = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)
const numberOf = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null)
