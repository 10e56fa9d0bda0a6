export * from './schema.js'
export * from './tables/views.js'
