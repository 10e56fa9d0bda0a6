import { runSubgraph } from '@vatsalya/subgraph-kit'
import { readCasesEnvironment } from './environment.js'
import { loadFacePlugin } from './modules/matching/faces/face.port.js'
import { smsMessages } from './modules/telling/sms.adapter.js'
import { createServer } from './server.js'

await runSubgraph(async () => {
  const environment = readCasesEnvironment()
  const address = environment.FACE_PLUGIN
  const { SMS_URL: url, SMS_TOKEN: token } = environment
  return createServer({
    environment,
    faces: address ? await loadFacePlugin(address) : null,
    ...(url && { messages: smsMessages({ url, token }) }),
  })
})
