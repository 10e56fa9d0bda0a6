import { createRequire } from 'node:module'
import type { Plugin } from 'vite'
import { SHARED, SHARED_SPECIFIERS, sharedFileName } from './shared.js'

const PREFIX = '\0shared:'
const require = createRequire(import.meta.url)

/** Inputs of the shared build: one entry a specifier. */
export function sharedInputs(): Record<string, string> {
  return Object.fromEntries(SHARED_SPECIFIERS.map((name) => [sharedFileName(name), `shared:${name}`]))
}

/**
 * Makes an entry module for each shared specifier. React is CommonJS, so `export *` of it would export nothing: its
 * names are read from the package and written out.
 */
export function sharedStubs(): Plugin {
  return {
    name: 'vatsalya:shared-stubs',
    enforce: 'pre',
    resolveId(id) {
      return id.startsWith('shared:') ? `\0${id}` : null
    },
    load(id) {
      return id.startsWith(PREFIX) ? stubOf(id.slice(PREFIX.length)) : null
    },
  }
}

function stubOf(specifier: string): string {
  const kind = SHARED[specifier]
  if (kind === undefined) throw new Error(`${specifier} is not in SHARED`)
  const from = JSON.stringify(specifier)
  if (kind === 'all') return `export * from ${from}`
  if (kind !== 'commonjs') return `export { ${kind.join(', ')} } from ${from}`
  const names = namesOf(specifier)
  return `export { ${names.join(', ')} } from ${from}\nexport { default } from ${from}`
}

/** React has other names in development; the ones of production are those that are shipped. */
function namesOf(specifier: string): string[] {
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  try {
    const loaded: unknown = require(specifier)
    return Object.keys(typeof loaded === 'object' && loaded !== null ? loaded : {}).filter((name) => name !== 'default')
  } finally {
    if (before === undefined) delete process.env.NODE_ENV
    else process.env.NODE_ENV = before
  }
}
