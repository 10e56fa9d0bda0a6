import { directDocuments, hotMessages } from '@vatsalya/mfe-kit/build'
import { ownReactAriaTexts } from '@vatsalya/ui/vite'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { SHELL } from '../build/paths.js'
import { changedDocuments } from './documents.plugin.js'
import { readDevEnvironment } from './environment.js'
import { developmentPage } from './page.plugin.js'

// `npm run dev`: one Vite server for the shell and the sources of all frontends, so that there is one React and Fast
// Refresh keeps state; what is not a page goes to the gateway. Started by the supervisor.

const { PORT, HOST, GATEWAY_URL } = readDevEnvironment()
const toGateway = { target: GATEWAY_URL, changeOrigin: false, xfwd: false }

const server = await createServer({
  root: SHELL,
  configFile: false,
  logLevel: 'warn',
  plugins: [developmentPage(), directDocuments(), hotMessages(), changedDocuments(), ownReactAriaTexts(), react()],
  resolve: { dedupe: ['react', 'react-dom', '@apollo/client', 'react-router', 'graphql'] },
  // Found at the start, not when a page first asks: each late find loads the page anew.
  optimizeDeps: { entries: ['index.html', 'src/main.ts', '../frontends/*/src/entry.tsx'] },
  server: {
    warmup: { clientFiles: ['src/main.ts', '../frontends/*/src/entry.tsx'] },
    port: PORT,
    host: HOST,
    strictPort: true,
    proxy: { '^/(graphql|auth|oidc|uploads|media|health)(/|$|\\?)': toGateway },
  },
})
await server.listen()
process.send?.({ type: 'ready' })

const stop = () => void server.close().finally(() => process.exit(0))
process.on('SIGTERM', stop)
// The supervisor is gone.
process.on('disconnect', stop)
