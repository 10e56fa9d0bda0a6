import type { RefusalMember, RequestBase, UnitOfWork } from '@vatsalya/subgraph-kit'
import { createLoaders, type Loaders } from './loaders.js'

/** What resolvers work with: the request and its loaders. */
export interface Context extends RequestBase {
  readonly loaders: Loaders
  /** One write (`write` of the kit). The answer is the use case's own member, or a refusal. */
  perform<T extends object>(
    operation: string,
    input: { readonly idempotencyKey: string },
    work: (unit: UnitOfWork) => Promise<T>,
  ): Promise<T | RefusalMember>
}

/** Makes the context of one request. */
export function createContext(base: RequestBase): Context {
  let loaders = createLoaders(base)
  return {
    ...base,
    get loaders() {
      return loaders
    },
    perform: async <T extends object>(
      operation: string,
      input: { readonly idempotencyKey: string },
      work: (unit: UnitOfWork) => Promise<T>,
    ) => {
      const answer = await base.write<T | RefusalMember>(operation, input, work)
      // What was loaded before stands as it was before.
      loaders = createLoaders(base)
      return answer
    },
  }
}
