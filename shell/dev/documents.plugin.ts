import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { trustedDocuments } from '../build/documents.js'
import { DIST, ROOT } from '../build/paths.js'

const DOCUMENT = /\/frontends\/([^/]+)\/src\/.*\.graphql\.ts$/
const MANIFEST = /\/frontends\/[^/]+\/src\/generated\/persisted-documents\.json$/

/**
 * A changed question to the graph: codegen of its frontend writes types and hashes anew, then the gateway's manifest is
 * written, so that the page may ask it at once.
 */
export function changedDocuments(): Plugin {
  return {
    name: 'vatsalya:changed-documents',
    configureServer({ watcher, config }) {
      const running = new Set<string>()
      watcher.add([join(ROOT, 'frontends')])
      const changed = (path: string) => {
        if (MANIFEST.test(path)) {
          writeFileSync(join(DIST, 'trusted-documents.json'), `${JSON.stringify(trustedDocuments(), null, 2)}\n`)
          return
        }
        const name = DOCUMENT.exec(path)?.[1]
        if (!name || running.has(name)) return
        running.add(name)
        const child = spawn(
          process.execPath,
          [join(ROOT, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '--config', 'codegen.ts'],
          {
            cwd: join(ROOT, 'frontends', name),
            stdio: ['ignore', 'ignore', 'pipe'],
          },
        )
        child.stderr.on('data', (text) => config.logger.error(String(text)))
        child.once('exit', () => running.delete(name))
      }
      watcher.on('change', changed)
      watcher.on('add', changed)
    },
  }
}
