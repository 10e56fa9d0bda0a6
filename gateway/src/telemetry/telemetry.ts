import { propagation } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { PrometheusExporter } from '@opentelemetry/exporter-prometheus'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanProcessor,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base'
import { ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions'
import type { Logger } from 'pino'
import { type EngineWatch, FieldUsage, logWatch, openTelemetryWatch, watchAll } from '../engine/index.js'

export interface TelemetryOptions {
  /** Port of the Prometheus endpoint, an inner one: whoever reaches it reads all figures. None without it. */
  readonly metricsPort?: number | undefined
  readonly metricsHost: string
  /** OTLP/HTTP address that takes traces, such as http://collector:4318/v1/traces. None without it. */
  readonly tracesUrl?: string | undefined
  /** Share of operations that are traced, 0 to 1. */
  readonly traceShare: number
  /** Takes spans in the exporter's place; tests look at them. */
  readonly spans?: SpanProcessor
}

export interface Telemetry {
  readonly watch: EngineWatch
  readonly usage: FieldUsage
  stop(): Promise<void>
}

/** Starts traces, metrics and the line per operation, each as far as it is asked for. */
export async function startTelemetry(options: TelemetryOptions, log: Logger): Promise<Telemetry> {
  const resource = resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'vatsalya-gateway' })
  const exporter =
    options.metricsPort === undefined
      ? undefined
      : new PrometheusExporter({ port: options.metricsPort, host: options.metricsHost, preventServerStart: true })
  await exporter?.startServer()
  const meters = new MeterProvider({ resource, readers: exporter ? [exporter] : [] })
  const spans = options.spans ?? (options.tracesUrl ? toCollector(options.tracesUrl) : undefined)
  const sampler = new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(options.traceShare) })
  const traces = new BasicTracerProvider({ resource, sampler, spanProcessors: spans ? [spans] : [] })
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())

  const usage = new FieldUsage()
  const meter = meters.getMeter('vatsalya-gateway')
  const fields = meter.createObservableCounter('graphql.schema.field.usage', {
    description: 'Operations that named a field of the schema',
  })
  fields.addCallback((result) => {
    for (const [field, count] of usage.counts()) result.observe(count, { 'graphql.field': field })
  })
  const watches: EngineWatch[] = [usage, logWatch((line) => log.info(line, 'operation'))]
  if (exporter || spans) watches.push(openTelemetryWatch(traces.getTracer('vatsalya-gateway'), meter))
  return {
    watch: watchAll(watches),
    usage,
    stop: async () => {
      await traces.shutdown()
      await meters.shutdown()
    },
  }
}

function toCollector(url: string): SpanProcessor {
  return new BatchSpanProcessor(new OTLPTraceExporter({ url }))
}
