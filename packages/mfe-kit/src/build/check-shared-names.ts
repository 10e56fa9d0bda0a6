import { type Plugin, parseSync } from 'vite'
import { SHARED } from './shared.js'

/**
 * Fails the build of a frontend that imports a name which the shared build does not export. Without it, the fault
 * would show only in the browser, as a frontend that does not load.
 */
export function checkSharedNames(): Plugin {
  return {
    name: 'vatsalya:check-shared-names',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue
        for (const fault of sharedNameFaults(chunk.code)) {
          this.error(`${chunk.fileName} ${fault}; see SHARED in packages/mfe-kit/src/build/shared.ts and README there.`)
        }
      }
    },
  }
}

/** What is wrong with the imports of a built chunk, one sentence part each. */
export function sharedNameFaults(code: string): string[] {
  const { module } = parseSync('chunk.js', code)
  return module.staticImports.flatMap(({ moduleRequest, entries }) => {
    const specifier = moduleRequest.value
    if (specifier.startsWith('.') || specifier.startsWith('/')) return []
    const offered = SHARED[specifier]
    if (offered === undefined) return [`imports ${specifier}, which is neither bundled nor shared`]
    if (typeof offered === 'string') return []
    const names = entries.map(({ importName }) => importName.name ?? importName.kind)
    const missing = names.filter((name) => !offered.includes(name))
    return missing.length === 0 ? [] : [`imports ${missing.join(', ')} of ${specifier}, which is not shared`]
  })
}
