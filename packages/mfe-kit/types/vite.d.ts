import type { UserConfig } from 'vite'

/**
 * Vite settings of one frontend; its `vite.config.ts` holds nothing else. Written apart from the code, so that a
 * frontend's type check does not need the types of Node.
 *
 * @param name name of the module, as in its manifest
 */
export function defineMfe(name: string): UserConfig

/**
 * Vite settings of pages that a module makes on the server, for browsers without script. The build is one module,
 * `dist/plain/pages.js`, that the gateway loads and that needs nothing installed, and its fonts in `dist/plain/files`.
 *
 * @param entry the module that exports `style`, `has` and `answer`
 */
export function definePlainPages(entry: string): UserConfig
