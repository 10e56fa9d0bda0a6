import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifests } from '../src/modules/manifests.js'
import { ROOT } from './paths.js'

/** Every document that a browser may ask, text by SHA-256: what codegen wrote in each frontend, put together. */
export function trustedDocuments(): Record<string, string> {
  return Object.fromEntries(
    manifests.flatMap(({ name }) => {
      const path = join(ROOT, 'frontends', name, 'src', 'generated', 'persisted-documents.json')
      if (!existsSync(path)) return []
      const documents: Record<string, string> = JSON.parse(readFileSync(path, 'utf8'))
      return Object.entries(documents)
    }),
  )
}
