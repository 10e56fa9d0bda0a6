import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readDirectoryEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readDirectoryEnvironment() }))
