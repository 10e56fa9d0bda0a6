import type { Plugin } from 'vite'

const PRINTER = /[\\/]graphql[\\/]language[\\/]printer\.mjs$/

/**
 * Leaves GraphQL's printer out of the page (3 KB). Apollo Client prints a document only to send its text, which we
 * never do, and to see whether the same question is already on its way, for which the document's hash serves as well.
 */
export function noPrinter(): Plugin {
  return {
    name: 'vatsalya:no-printer',
    enforce: 'pre',
    load: (id) => (PRINTER.test(id) ? HASH_INSTEAD : null),
  }
}

const HASH_INSTEAD = `export const print = (node) => node.__meta__?.hash ?? JSON.stringify(node)
export const printForError = print`
