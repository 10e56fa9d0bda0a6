import { inject } from 'vitest'
import type {} from './global-setup.js'
import { makeTestDatabase, type TestDatabase } from './postgres.js'

/**
 * Makes a fresh database for one test file, on the server that the global set-up started. See
 * {@link makeTestDatabase} for `prepare`. The project's vitest.config.ts needs `withDatabase` of @vatsalya/tooling.
 */
export function createTestDatabase(
  purpose: string,
  prepare?: (ownerUrl: string) => Promise<void>,
): Promise<TestDatabase> {
  return makeTestDatabase(inject('testPostgres'), purpose, prepare)
}
