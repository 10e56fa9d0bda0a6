import type { MfeLifecycles } from '@vatsalya/mfe-contract'

/** Tries for which the import map has an address. */
const TRIES = 4

/**
 * Fetches the code of a frontend. The import map says where it is and what its content must be, for each try anew:
 * a browser remembers that a module failed. In development `dev/load-module.ts` stands in the place of this file.
 *
 * @param attempt how often it has failed on this page
 */
export function loadModule(name: string, attempt: number): Promise<MfeLifecycles> {
  return import(/* @vite-ignore */ `@vatsalya/mfe/${name}/${Math.min(attempt, TRIES - 1)}`)
}
