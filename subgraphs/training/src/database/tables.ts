export * from './schema.js'
export * from './tables/programmes.js'
export * from './tables/published.js'
