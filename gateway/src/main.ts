import { readGatewayEnvironment } from './environment.js'
import { createGateway } from './server.js'

/** Requests that are under way get this long; the supervisor waits a little longer. */
const DRAIN_MS = 12_000

const gateway = await createGateway({ environment: readGatewayEnvironment() })
const address = await gateway.listen()

let leaving = false
async function leave(): Promise<void> {
  if (leaving) return
  leaving = true
  setTimeout(() => process.exit(1), DRAIN_MS).unref()
  await gateway.close()
  process.exit(0)
}

for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.on(event, () => void leave())
process.send?.({ type: 'ready', address })
