import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const built = /\/shell\/src\/modules\/load-module\.ts$/
const source = fileURLToPath(new URL('./load-module.ts', import.meta.url))

/** The page and the loader as development needs them: sources instead of what a build made. */
export function developmentPage(): Plugin {
  return {
    name: 'vatsalya:development-page',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith('/load-module.js') || !importer) return null
      const resolved = await this.resolve(id, importer, { skipSelf: true })
      return resolved && built.test(resolved.id) ? source : null
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html,
        tags: [
          // A module, unlike in the build: it still runs before main, which stands below it.
          { tag: 'script', attrs: { type: 'module', src: '/src/early.ts' }, injectTo: 'head' },
          { tag: 'script', attrs: { type: 'module', src: '/src/main.ts' }, injectTo: 'head' },
        ],
      }),
    },
  }
}
