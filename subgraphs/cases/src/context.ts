import { may, type Scope } from '@vatsalya/access'
import { notAllowed, type RefusalMember, type RequestBase, type UnitOfWork } from '@vatsalya/subgraph-kit'
import type { OwnKeys } from './environment.js'
import { createLoaders, type Loaders } from './loaders.js'
import { MediaLinks } from './modules/photo/links.js'

/** What resolvers work with: the request, its loaders, and what is signed with our own keys. */
export interface Context extends RequestBase {
  readonly loaders: Loaders
  readonly media: MediaLinks
  /** Key of the proof of work. */
  readonly proofKey: string
  /**
   * One write (`write` of the kit), for posts that have the scope; null: for anybody. The answer is the use case's own
   * member, or a refusal.
   */
  perform<T extends object>(
    operation: string,
    scope: Scope | null,
    input: { readonly idempotencyKey: string },
    work: (unit: UnitOfWork) => Promise<T>,
  ): Promise<T | RefusalMember>
}

/** Makes contexts; the keys are the server's, the rest is the request's. */
export function contexts(keys: OwnKeys): (base: RequestBase) => Context {
  const media = new MediaLinks(keys.media)
  return (base) => {
    let loaders = createLoaders(base)
    return {
      ...base,
      media,
      proofKey: keys.proof,
      get loaders() {
        return loaders
      },
      perform: async <T extends object>(
        operation: string,
        scope: Scope | null,
        input: { readonly idempotencyKey: string },
        work: (unit: UnitOfWork) => Promise<T>,
      ) => {
        if (scope && !may(base.viewer, scope)) return notAllowed('The duties of this post do not include this.')
        const answer = await base.write<T | RefusalMember>(operation, input, work)
        // What was loaded before stands as it was before.
        loaders = createLoaders(base)
        return answer
      },
    }
  }
}
