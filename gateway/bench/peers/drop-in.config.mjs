// Hive Gateway in the place of our engine: it hands the ticket of a request on to the subgraphs' signer, nothing else.
import { defineConfig } from '@graphql-hive/gateway'

const ticket = 'x-vatsalya-ticket'

export const gatewayConfig = defineConfig({
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }) => ({ [ticket]: request.headers.get(ticket) ?? '' }),
  },
  // Who may ask what is decided in front, and by each subgraph.
  maskedErrors: false,
  transportEntries: { '*.http': { kind: 'http', options: { deduplicateInflightRequests: false } } },
})
