import { type RequestBase, repository } from '@vatsalya/subgraph-kit'
import { viewsLoaders } from './modules/views/views.loaders.js'
import { ViewsRepository } from './modules/views/views.repository.js'

/** What every resolver of one request shares: who asks, and the only ways to rows. */
export type Context = ReturnType<typeof createContext>

/** Makes the repositories and loaders of one request over its read transaction. */
export function createContext(base: RequestBase) {
  const views = repository(base, ViewsRepository)
  return { ...base, views, loaders: viewsLoaders(views) }
}
