import type { ViteUserConfig } from 'vitest/config'

/** Vitest settings of one workspace; see index.mjs. */
export function workspaceTests(name: string, options?: ViteUserConfig['test']): ViteUserConfig

/** For a workspace with integration tests: `workspaceTests('cases', withDatabase)`. */
export const withDatabase: { readonly globalSetup: string }
