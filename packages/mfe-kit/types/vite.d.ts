import type { UserConfig } from 'vite'

/**
 * Vite settings of one frontend; its `vite.config.ts` holds nothing else. Written apart from the code, so that a
 * frontend's type check does not need the types of Node.
 *
 * @param name name of the module, as in its manifest
 */
export function defineMfe(name: string): UserConfig
