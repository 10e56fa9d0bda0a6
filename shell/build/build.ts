import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleShell } from './bundle.js'
import { compress } from './compress.js'
import { trustedDocuments } from './documents.js'
import { takeFrontends } from './frontends.js'
import { integrityOf } from './integrity.js'
import { writePage } from './page.js'
import { DIST, SHELL } from './paths.js'

/** `npm run build -w shell`: shell/dist as the gateway serves it. Turbo has built the frontends before. */
rmSync(DIST, { recursive: true, force: true })
mkdirSync(DIST, { recursive: true })
const bundle = await bundleShell()
const frontends = takeFrontends()

const integrity = Object.fromEntries(
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|css)$/.test(path))
    .sort()
    .map((path) => [`/${path.replaceAll('\\', '/')}`, integrityOf(readFileSync(join(DIST, path)))]),
)
const html = writePage({ template: readFileSync(join(SHELL, 'index.html'), 'utf8'), bundle, frontends, integrity })
writeFileSync(join(DIST, 'index.html'), html)
writeFileSync(join(DIST, 'trusted-documents.json'), `${JSON.stringify(trustedDocuments(), null, 2)}\n`)
compress(Object.keys(integrity).map((address) => join(DIST, address)))
