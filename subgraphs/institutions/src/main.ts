import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readInstitutionsEnvironment } from './environment.js'
import { createServer } from './server.js'

await runSubgraph(() => createServer({ environment: readInstitutionsEnvironment() }))
