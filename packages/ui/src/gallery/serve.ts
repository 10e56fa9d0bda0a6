import { fileURLToPath } from 'node:url'
import { build, type Plugin, preview } from 'vite'

/** The policy of the portal, without what only scripts of the shell need. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** Some browsers ask for an emblem whatever the page says; without an answer the console complains. */
const noEmblem: Plugin = {
  name: 'vatsalya:no-emblem',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/favicon.ico', (_request, response) => {
      response.statusCode = 204
      response.end()
    })
  },
}

/** Builds the gallery and serves it under the strict policy, on a free port of this machine. */
export async function serveGallery(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const configFile = fileURLToPath(new URL('../../gallery.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'error' })
  const server = await preview({
    configFile,
    plugins: [noEmblem],
    logLevel: 'error',
    preview: { port: 0, host: '127.0.0.1', headers: { 'content-security-policy': POLICY } },
  })
  const address = server.httpServer.address()
  if (!address || typeof address === 'string') throw new Error('The gallery has no port.')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}
