import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readCasesEnvironment } from './environment.js'
import { loadFacePlugin } from './modules/matching/faces/face.port.js'
import { createServer } from './server.js'

await runSubgraph(async () => {
  const environment = readCasesEnvironment()
  const address = environment.FACE_PLUGIN
  return createServer({ environment, faces: address ? await loadFacePlugin(address) : null })
})
