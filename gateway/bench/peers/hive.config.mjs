// Hive Gateway without sharing of equal calls under way, so that all gateways make all calls.
import { defineConfig } from '@graphql-hive/gateway'

export const gatewayConfig = defineConfig({
  transportEntries: { '*.http': { kind: 'http', options: { deduplicateInflightRequests: false } } },
})
