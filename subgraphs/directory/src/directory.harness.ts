import { fileURLToPath } from 'node:url'
import { openTestSubgraph, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { seedDemo } from './demo/seed.js'
import { seedReference } from './reference/seed.js'
import { createServer } from './server.js'

/** Instant of every test's requests. */
export const NOW = new Date('2026-11-24T06:00:00Z')

/** The directory on a database of its own, with places and the demo world in it. */
export function openDirectory(now: () => Date = () => NOW): Promise<TestSubgraph> {
  return openTestSubgraph({
    name: 'directory',
    migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)),
    fill: async (sql) => {
      await seedReference({ sql })
      await seedDemo({ sql, now: NOW, seed: 1 })
    },
    create: (environment, clock) => createServer({ environment, now: clock, relay: false }),
    now,
  })
}
