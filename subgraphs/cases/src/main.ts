import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readCasesEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readCasesEnvironment() }))
