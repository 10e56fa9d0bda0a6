import { type RequestBase, repository } from '@vatsalya/subgraph-kit'
import { figuresLoaders } from './modules/figures/figures.loaders.js'
import { nominationsLoaders } from './modules/nominations/nominations.loaders.js'
import { NominationsRepository } from './modules/nominations/nominations.repository.js'
import { programmesLoaders } from './modules/programmes/programmes.loaders.js'
import { ProgrammesRepository } from './modules/programmes/programmes.repository.js'
import { PublishedRepository } from './modules/published/published.repository.js'

/** What every resolver of one request shares: who asks, and the only ways to rows. */
export type Context = ReturnType<typeof createContext>

/** Makes the repositories and loaders of one request over its read transaction. */
export function createContext(base: RequestBase) {
  const programmes = repository(base, ProgrammesRepository)
  const nominations = repository(base, NominationsRepository)
  const published = repository(base, PublishedRepository)
  const loaders = { ...programmesLoaders(programmes), ...nominationsLoaders(nominations), ...figuresLoaders(base) }
  return { ...base, programmes, nominations, published, loaders }
}
