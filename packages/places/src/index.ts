export * from './places.js'
