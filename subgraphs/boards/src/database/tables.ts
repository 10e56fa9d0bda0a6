export * from './schema.js'
export * from './tables/board.js'
export * from './tables/proceeding.js'
export * from './tables/windows.js'
