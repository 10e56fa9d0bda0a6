import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readBoardsEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readBoardsEnvironment() }))
