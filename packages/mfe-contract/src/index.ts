export type * from './manifest.js'
export type * from './services.js'
export type * from './session.js'
