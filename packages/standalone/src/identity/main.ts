import { readIdentityEnvironment } from './environment.js'
import { createIdentity } from './server.js'

const server = createIdentity(readIdentityEnvironment())
const address = await server.listen()
const leave = async () => {
  await server.close()
  process.exit(0)
}
for (const event of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(event, () => void leave())
process.send?.({ type: 'ready', address })
