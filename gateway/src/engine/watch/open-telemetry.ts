import {
  type Attributes,
  type Meter,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import {
  ATTR_ERROR_TYPE,
  ATTR_HTTP_REQUEST_METHOD,
  ATTR_HTTP_RESPONSE_STATUS_CODE,
} from '@opentelemetry/semantic-conventions'
import {
  ATTR_GRAPHQL_OPERATION_NAME,
  ATTR_GRAPHQL_OPERATION_TYPE,
} from '@opentelemetry/semantic-conventions/incubating'
import type { EngineWatch, OperationEnd, SeenOperation } from './watch.js'

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/**
 * Tells operations to OpenTelemetry by its semantic conventions: a span per operation with its calls below, and
 * durations. Documents, variables and callers are left out: they may hold what is somebody's.
 */
export function openTelemetryWatch(tracer: Tracer, meter: Meter): EngineWatch {
  const histogram = (name: string, description: string) =>
    meter.createHistogram(name, { unit: 's', description, advice: { explicitBucketBoundaries: seconds } })
  const operations = histogram('graphql.server.operation.duration', 'Time from an operation to its answer')
  const plans = histogram('graphql.server.plan.duration', 'Time until an operation’s plan is there')
  const calls = histogram('http.client.request.duration', 'Time of one call to a subgraph')
  return {
    begin: () => {
      let seen: SeenOperation | undefined
      const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER })
      const context = trace.setSpan(ROOT_CONTEXT, span)
      return {
        read: (operation) => {
          seen = operation
          span.updateName(operation.type)
          span.setAttributes({ [ATTR_GRAPHQL_OPERATION_TYPE]: operation.type, 'graphql.document.hash': operation.hash })
          if (operation.name !== undefined) span.setAttribute(ATTR_GRAPHQL_OPERATION_NAME, operation.name)
        },
        call: (subgraph) => {
          const started = performance.now()
          const attributes: Attributes = { [ATTR_HTTP_REQUEST_METHOD]: 'POST', 'peer.service': subgraph }
          const call = tracer.startSpan('POST', { kind: SpanKind.CLIENT, attributes }, context)
          const headers: Record<string, string> = {}
          propagation.inject(trace.setSpan(context, call), headers)
          return {
            headers,
            end: (status, failure) => {
              if (status !== undefined) attributes[ATTR_HTTP_RESPONSE_STATUS_CODE] = status
              if (failure !== undefined) {
                attributes[ATTR_ERROR_TYPE] = failure
                call.setStatus({ code: SpanStatusCode.ERROR })
              }
              call.setAttributes(attributes)
              call.end()
              calls.record((performance.now() - started) / 1000, attributes)
            },
          }
        },
        end: (end) => {
          const attributes = outcome(seen, end)
          operations.record(end.ms / 1000, attributes)
          if (end.plan) {
            plans.record(end.plan.ms / 1000)
            span.setAttribute('graphql.plan.fetches', end.plan.fetches)
          }
          span.setAttributes(attributes)
          if (end.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
          span.end()
        },
      }
    },
  }
}

/** Few values each, so that metrics stay small: names and hashes of operations are not among them. */
function outcome(seen: SeenOperation | undefined, { status, errors }: OperationEnd): Attributes {
  const attributes: Attributes = { [ATTR_HTTP_RESPONSE_STATUS_CODE]: status }
  if (seen) attributes[ATTR_GRAPHQL_OPERATION_TYPE] = seen.type
  const code = errors[0]?.extensions?.code
  if (errors.length > 0) attributes[ATTR_ERROR_TYPE] = isOurs(code) ? code : 'OTHER'
  return attributes
}

/** Codes of subgraphs are theirs to invent; only those that the engine gives are told. */
function isOurs(code: unknown): code is string {
  return (
    typeof code === 'string' &&
    /^(LIMIT|SUBGRAPH|GRAPHQL|PLAN|UNAUTHORIZED|BAD_USER|NULL_FOR|INTROSPECTION)_/.test(code)
  )
}
