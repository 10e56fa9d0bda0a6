import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { type Plugin, transformWithOxc } from 'vite'

/** Catalogues: `en|hi|ur.ts` in `messages/` or `texts/`, or in a folder below, as the texts of later pages are. */
export const CATALOGUE = /\/(messages|texts)\/([\w-]+\/)?(en|hi|ur)\.ts$/

const COMPILER = '@lingui/message-utils/compileMessage'
const NONE = '\0vatsalya:compiled-already'

/**
 * Compiles message catalogues while building and leaves the compiler out of
 * the page, where it would be 7 KB. A text that is no ICU message fails the build. In development texts are compiled
 * in the page.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'vatsalya:compiled-messages',
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === COMPILER ? NONE : null
    },
    load(id) {
      return id === NONE ? COMPILED_ALREADY : null
    },
    async transform(code, id) {
      if (!CATALOGUE.test(id)) return null
      return { code: await compiledCatalogue(code, id), map: null }
    },
  }
}

/** Stands in the place of the compiler; a catalogue that came past the build would show its braces to people. */
const COMPILED_ALREADY = `export function compileMessage(message) {
  if (typeof message === 'string' && /[{<]/.test(message)) throw new Error('Not compiled: ' + message)
  return message
}`

/** Source of a catalogue with compiled messages. Catalogues import types only, so they can be run by themselves. */
export async function compiledCatalogue(source: string, id: string): Promise<string> {
  const { code } = await transformWithOxc(source, id)
  const { default: catalogue }: { default: Record<string, string> } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )
  const entries = Object.entries(catalogue).map(([key, text]) => [key, compileMessageOrThrow(text)])
  return `export default ${JSON.stringify(Object.fromEntries(entries))}`
}
