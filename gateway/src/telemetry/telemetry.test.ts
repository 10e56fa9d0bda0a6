import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import getPort from 'get-port'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureEngine, fixtureEngine } from '../engine/testing/fixture.js'
import { startTelemetry, type Telemetry } from './telemetry.js'

const fixture = {
  a: {
    sdl: 'type Query { person(name: String): Person } type Person @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { person: (_: unknown, { name }: { name?: string }) => ({ id: '1', name }) } },
  },
  b: {
    sdl: 'type Person @key(fields: "id") { id: ID! age: Int sick: Int }',
    resolvers: {
      Person: {
        age: () => 7,
        sick: () => {
          throw new Error('Asha Secret is not well')
        },
      },
    },
  },
}

describe('what is seen from outside', () => {
  const spans = new InMemorySpanExporter()
  const lines: string[] = []
  let telemetry: Telemetry
  let engine: FixtureEngine
  let metricsPort: number
  beforeAll(async () => {
    metricsPort = await getPort()
    const log = pino({ base: null }, { write: (line: string) => void lines.push(line) })
    const options = { metricsPort, metricsHost: '127.0.0.1', traceShare: 1, spans: new SimpleSpanProcessor(spans) }
    telemetry = await startTelemetry(options, log)
    engine = await fixtureEngine(fixture, { watch: telemetry.watch })
    const text = 'query Find($name: String) { person(name: $name) { name age sick } }'
    await engine.ask(text, { name: 'Asha Secret' }, { authenticated: true, scopes: ['who:asks'], policies: [] })
    await engine.ask('{ person(name: "Literal Secret") { age } }')
    await engine.ask('{ nothing }')
  })
  afterAll(async () => {
    await engine.engine.close()
    await telemetry.stop()
  })
  const metrics = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()

  it('a span per operation and per call below it, by the semantic conventions', () => {
    const found = spans.getFinishedSpans()
    const operation = found.find(({ attributes }) => attributes['graphql.operation.name'] === 'Find')
    expect(operation).toMatchObject({
      name: 'query',
      attributes: { 'graphql.operation.type': 'query', 'graphql.plan.fetches': 2, 'http.response.status_code': 200 },
    })
    const below = found.filter(({ parentSpanContext: parent }) => parent?.spanId === operation?.spanContext().spanId)
    expect(below.map(({ name, attributes }) => [name, attributes['peer.service']])).toEqual([
      ['POST', 'a'],
      ['POST', 'b'],
    ])
  })

  it('durations for Prometheus, and how often each field was asked', async () => {
    const text = await metrics()
    expect(text).toMatch(/graphql_server_operation_duration_count\{.*graphql_operation_type="query"/)
    expect(text).toMatch(/http_client_request_duration_count\{.*peer_service="b"/)
    expect(text).toMatch(/graphql_schema_field_usage_total\{graphql_field="Person.age".*\} 2/)
    expect(text).toMatch(/graphql_schema_field_usage_total\{graphql_field="Person.name".*\} 1/)
    expect(text).toContain('error_type="GRAPHQL_VALIDATION_FAILED"')
  })

  it('a line per operation, by hash', () => {
    const read = lines.map((line): Record<string, unknown> => JSON.parse(line))
    expect(read).toMatchObject([
      { msg: 'operation', name: 'Find', type: 'query', status: 200, fetches: 2, errors: ['SUBGRAPH_ERROR'] },
      { msg: 'operation', type: 'query', status: 200, errors: [] },
      { msg: 'operation', status: 400, errors: ['GRAPHQL_VALIDATION_FAILED'] },
    ])
    expect(read[0]?.operation).toMatch(/^[0-9a-f]{64}$/)
  })

  it('no value, no literal, no message, nobody’s rights', async () => {
    const told = [
      JSON.stringify(
        spans.getFinishedSpans().map(({ name, attributes, events, status }) => [name, attributes, events, status]),
      ),
      await metrics(),
      ...lines,
    ].join('\n')
    expect(told).not.toMatch(/Secret|who:asks|authenticated/)
  })

  it('an operation explains itself to those who ask for it', async () => {
    const query = '{ person(name: "Literal Secret") { age } }'
    const { explanation } = await engine.engine.execute({ query, context: undefined, explain: true })
    expect(explanation?.calls.map(({ subgraph }) => subgraph)).toEqual(['a', 'b'])
    expect(explanation?.text).toMatch(/plan: 2 calls.*one after the other.*b for .*calls:/s)
    const { explanation: none } = await engine.engine.execute({ query, context: undefined })
    expect(none).toBeUndefined()
  })
})
