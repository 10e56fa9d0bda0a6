import { type RequestBase, repository } from '@vatsalya/subgraph-kit'
import { createLoaders } from './loaders.js'
import { BoardsRepository } from './modules/boards/boards.repository.js'
import { ProceedingsRepository } from './modules/proceedings/proceedings.repository.js'

/** What every resolver of one request shares: who asks, and the only ways to rows. */
export type Context = ReturnType<typeof createContext>

/** Makes the repositories and loaders of one request over its read transaction. */
export function createContext(base: RequestBase) {
  return {
    ...base,
    boards: repository(base, BoardsRepository),
    proceedings: repository(base, ProceedingsRepository),
    loaders: createLoaders(base),
  }
}
