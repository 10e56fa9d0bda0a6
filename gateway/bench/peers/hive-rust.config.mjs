// Hive Gateway with its Rust runtime, without sharing of equal calls under way, so that all gateways make all calls.
import { defineConfig } from '@graphql-hive/gateway'
import { unifiedGraphHandler } from '@graphql-hive/router-runtime'

export const gatewayConfig = defineConfig({
  unifiedGraphHandler,
  transportEntries: { '*.http': { kind: 'http', options: { deduplicateInflightRequests: false } } },
})
