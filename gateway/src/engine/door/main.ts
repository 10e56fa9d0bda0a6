import { createEngine } from '../engine.js'
import { noLimits } from '../settings.js'
import { readDoorEnvironment } from './environment.js'
import { createDoor } from './server.js'
import { readSupergraphSource } from './supergraph-source.js'
import { watchSupergraph } from './watch-supergraph.js'

const environment = readDoorEnvironment()
const supergraph = await readSupergraphSource(environment.supergraph)
const engine = await createEngine<undefined>({
  supergraph,
  introspection: environment.introspection,
  labels: environment.labels,
  ...(environment.contract && { contracts: { [environment.contract]: { include: [environment.contract] } } }),
  ...(!environment.limits && { limits: noLimits }),
})
const watch = watchSupergraph(environment.supergraph, supergraph, engine)
const server = createDoor({
  engine,
  contract: environment.contract,
  maxBodyBytes: environment.limits ? 100 * 1024 : 64 * 1024 * 1024,
  lastRefusal: () => watch.lastRefusal,
})
server.listen(environment.port, environment.host, () => {
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : environment.port
  console.log(`engine answers on http://localhost:${port}/graphql`)
})

let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  watch.stop()
  server.close(() => {
    engine.close().finally(() => process.exit(0))
  })
  server.closeIdleConnections()
  setTimeout(() => process.exit(1), 10_000).unref()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
