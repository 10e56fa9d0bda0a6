import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// Vitest hands these on to Node as --conditions: "import" among them would break every require() of a CommonJS library.
const conditions = ['@vatsalya/source', 'node']

/**
 * Vitest settings of one workspace: runs TypeScript sources through the `@vatsalya/source` export condition, never `dist`.
 * Plain JavaScript, because Vite loads a workspace's configuration before anything can compile TypeScript.
 *
 * @param {string} name project name, as in `vitest --project NAME`
 * @param {import('vitest/config').ViteUserConfig['test']} [options] what differs from the house's defaults
 * @returns {import('vitest/config').ViteUserConfig}
 */
export function workspaceTests(name, options = {}) {
  return defineConfig({
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    // Vitest runs a global set-up in an environment of its own.
    environments: { __vitest__: { resolve: { conditions } } },
    test: {
      name,
      include: ['src/**/*.test.{ts,tsx}'],
      exclude: ['**/dist/**', '**/node_modules/**'],
      testTimeout: 30_000,
      hookTimeout: 120_000,
      // A second, Vitest's own, is short for a machine that builds or tests something else meanwhile.
      expect: { poll: { timeout: 20_000 } },
      server: { deps: { inline: [/@vatsalya\//] } },
      ...options,
    },
  })
}

/** Option of {@link workspaceTests} for a workspace with integration tests: one PostgreSQL server for the whole run. */
export const withDatabase = {
  globalSetup: fileURLToPath(new URL('../../testing/src/global-setup.ts', import.meta.url)),
}
