import type { Plugin } from 'vite'

const CALL = /\bgraphql\(\s*`([^`]*)`\s*\)/g
const NAME = /\b(query|mutation|subscription|fragment)\s+(\w+)/
const IMPORT = /import\s*\{\s*graphql\s*\}\s*from\s*(['"])([^'"]*generated\/)gql\.js\1/

/**
 * Replaces each `graphql(…)` call by the document that codegen made of it. The call itself looks the text up in a map
 * of all texts of the frontend, which would then stand in the bundle a second time.
 */
export function directDocuments(): Plugin {
  return {
    name: 'vatsalya:direct-documents',
    enforce: 'pre',
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
  return replaced.replace(IMPORT, (_line, _quote, folder: string) => {
    return `import { ${names.join(', ')} } from '${folder}graphql.js'`
  })
}
