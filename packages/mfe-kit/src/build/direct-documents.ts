import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

const CALL = /\bgraphql\(\s*`([^`]*)`\s*\)/g
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/
const IMPORT = /import\s*\{\s*graphql\s*\}\s*from\s*(['"])([^'"]*generated\/)gql\.js\1/
const ONE = /^(.*generated\/graphql)\.(?:js|ts)\?document=(\w+)$/

/**
 * Replaces each `graphql(…)` call by the document that codegen made of it, and makes a module of its own of each
 * document. The call itself looks the text up in a map of all texts of the frontend; and a bundler never splits a
 * module, so that the first page would load the documents of all pages.
 */
export function directDocuments(): Plugin {
  return {
    name: 'vatsalya:direct-documents',
    enforce: 'pre',
    resolveId(id, importer) {
      const [, path, name] = ONE.exec(id) ?? []
      if (!path || !importer) return null
      const from = path.startsWith('.') ? join(dirname(importer), path) : path
      return `${from}.ts?document=${name}`
    },
    load(id) {
      const [, path, name] = ONE.exec(id) ?? []
      if (!path || !name) return null
      const file = `${path}.ts`
      this.addWatchFile(file)
      return documentModule(readFileSync(file, 'utf8'), name)
    },
    transform(code, id) {
      if (!id.endsWith('.graphql.ts')) return null
      return { code: withDirectDocuments(code), map: null }
    },
  }
}

/** The source of a `*.graphql.ts` with documents in place of calls. */
export function withDirectDocuments(code: string): string {
  const names: string[] = []
  const replaced = code.replaceAll(CALL, (_call, text: string) => {
    const [, kind, name] = NAME.exec(text) ?? []
    if (!name) throw new Error(`An operation without a name cannot be a trusted document: ${text.trim().slice(0, 60)}`)
    const document = `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}`
    names.push(document)
    return document
  })
  return replaced.replace(IMPORT, (_line, _quote, folder: string) =>
    names.map((name) => `import { ${name} } from '${folder}graphql.js?document=${name}'`).join('\n'),
  )
}

/** One document of what codegen wrote, as a module. Codegen writes a document a line, as plain JSON. */
export function documentModule(generated: string, name: string): string {
  const start = `export const ${name} = `
  const line = generated.split('\n').find((each) => each.startsWith(start))
  const json = line?.slice(start.length).replace(/ as unknown as .*$/, '')
  if (!json) throw new Error(`codegen wrote no ${name}; run npm run codegen.`)
  return `export const ${name} = ${JSON.stringify(JSON.parse(json))}`
}
