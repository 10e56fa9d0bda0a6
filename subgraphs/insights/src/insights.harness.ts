import { fileURLToPath } from 'node:url'
import { openTestSubgraph, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { seedDemo } from './demo/seed.js'
import { createServer } from './server.js'

/** Instant of every test's requests. */
export const NOW = new Date('2026-11-24T06:00:00Z')

/** The subgraph on a database of its own, with the demo in it. */
export function openInsights(): Promise<TestSubgraph> {
  return openTestSubgraph({
    name: 'insights',
    migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)),
    fill: (sql) => seedDemo({ sql, now: NOW, seed: 1 }),
    create: (environment, now) => createServer({ environment, now, relay: false }),
    now: () => NOW,
  })
}
