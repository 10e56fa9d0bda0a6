import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readTrainingEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readTrainingEnvironment() }))
