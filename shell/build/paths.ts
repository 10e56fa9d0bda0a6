import { fileURLToPath } from 'node:url'

/** Folder of this workspace. */
export const SHELL = fileURLToPath(new URL('../', import.meta.url))
/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** What the gateway serves. */
export const DIST = fileURLToPath(new URL('../dist/', import.meta.url))
