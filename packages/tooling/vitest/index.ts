import { defineConfig, type ViteUserConfig } from 'vitest/config'

/** Vitest settings of one workspace: runs TypeScript sources through the `source` export condition, never `dist`. */
export function workspaceTests(name: string, options: ViteUserConfig['test'] = {}): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] },
    ssr: { resolve: { conditions: ['source', 'module', 'node', 'import', 'default'] } },
    test: {
      name,
      include: ['src/**/*.test.{ts,tsx}'],
      exclude: ['**/dist/**', '**/node_modules/**'],
      testTimeout: 30_000,
      hookTimeout: 120_000,
      server: { deps: { inline: [/@vatsalya\//] } },
      ...options,
    },
  })
}
