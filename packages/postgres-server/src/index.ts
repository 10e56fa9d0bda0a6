export { PostgresFault } from './fault.js'
export { type PostgresOptions, type PostgresServer, startPostgres } from './server.js'
