export { createTestDatabase } from './database.js'
export { makeTestDatabase, startTestPostgres, type TestDatabase, type TestPostgres } from './postgres.js'
