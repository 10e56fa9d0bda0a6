import type { Plugin } from 'vite'
import { CATALOGUE } from './compiled-messages.js'

const DEFAULT = /export default (\w+)/

/**
 * In development a changed catalogue is said on the page as it stands. Without it the change would go up to the
 * frontend's entry, which nothing accepts, and load the whole page anew.
 */
export function hotMessages(): Plugin {
  return {
    name: 'vatsalya:hot-messages',
    apply: 'serve',
    enforce: 'pre',
    transform(code, id) {
      return CATALOGUE.test(id) ? { code: hotCatalogue(code), map: null } : null
    },
  }
}

/** Source of a catalogue that takes its own changes. The first object is the one that the page uses. */
export function hotCatalogue(source: string): string {
  const name = DEFAULT.exec(source)?.[1]
  if (!name) return source
  return `import { renewCatalogue } from '@vatsalya/ui/runtime'
${source}
if (import.meta.hot) {
  import.meta.hot.data.used ??= ${name}
  import.meta.hot.accept((next) => next && renewCatalogue(import.meta.hot.data.used, next.default))
}
`
}
