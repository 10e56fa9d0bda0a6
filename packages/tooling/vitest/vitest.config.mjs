import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** All workspaces in one Vitest run; each keeps its own vitest.config.ts. */
export default defineConfig({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  test: {
    projects: [
      'gateway',
      'shell',
      'packages/{tooling,access,places,demo,clocks,linkage,subgraph-kit,standalone,postgres-server,testing,graph-client,mfe-contract,ui,mfe-kit,e2e}',
      'subgraphs/*',
      'frontends/*',
    ],
    maxWorkers: 2,
  },
})
