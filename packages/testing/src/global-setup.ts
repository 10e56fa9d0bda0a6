import type { TestProject } from 'vitest/node'
import { startTestPostgres, type TestPostgres } from './postgres.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection of the superuser of the run's PostgreSQL server. */
    testPostgres: string
  }
}

interface Shared {
  server: Promise<TestPostgres>
  users: number
}

// Several projects of one run each load this file anew; the process is the one thing that they share.
const KEY = Symbol.for('vatsalya.test-postgres')
const shared: typeof globalThis & { [KEY]?: Shared } = globalThis

/** Vitest's global set-up for projects with integration tests: one server for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared[KEY] ??= { server: startTestPostgres(), users: 0 }
  const mine = shared[KEY]
  mine.users += 1
  project.provide('testPostgres', (await mine.server).url)
  return async () => {
    mine.users -= 1
    if (mine.users > 0) return
    delete shared[KEY]
    await (await mine.server).stop()
  }
}
