import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readInsightsEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readInsightsEnvironment() }))
