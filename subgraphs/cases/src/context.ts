import { may, type Scope } from '@vatsalya/access'
import { notAllowed, type RefusalMember, type RequestBase, type UnitOfWork } from '@vatsalya/subgraph-kit'
import type { OwnKeys } from './environment.js'
import { createLoaders, type Loaders } from './loaders.js'
import { say } from './messages/index.js'
import { MediaLinks } from './modules/photo/links.js'

/** What resolvers work with: the request, its loaders, and what is signed with our own keys. */
export interface Context extends RequestBase {
  readonly loaders: Loaders
  readonly media: MediaLinks
  /** Notes for the audit that a stranger's words, or the way to reach him, were read; once for each request. */
  sightingRead(part: 'words' | 'contact', sighting: ReadSighting): void
  /** Key of the proof of work. */
  readonly proofKey: string
  /** Notes for the audit that the identity of a child was read, or words that give it away; once for each request. */
  identityRead(child: IdentifiedChild): void
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

/** A child whose identity is read, and the place of the record through which it was. */
export interface IdentifiedChild {
  readonly childId: string
  readonly stateCode: string
  readonly districtCode?: string | null
}

/** A sighting of which something apart is read. */
export interface ReadSighting {
  readonly id: string
  readonly stateCode: string
  readonly districtCode: string
}

/** Makes contexts; the keys are the server's, the rest is the request's. */
export function contexts(keys: OwnKeys): (base: RequestBase) => Context {
  const media = new MediaLinks(keys.media)
  return (base) => {
    let loaders = createLoaders(base)
    const read = new Set<string>()
    return {
      ...base,
      media,
      proofKey: keys.proof,
      get loaders() {
        return loaders
      },
      identityRead: ({ childId, stateCode, districtCode = null }) => {
        if (read.has(childId)) return
        read.add(childId)
        base.audit({ act: 'identity.read', objectType: 'Child', objectId: childId, stateCode, districtCode })
      },
      sightingRead: (part, { id, stateCode, districtCode }) => {
        const act = `sighting.${part}-read`
        if (read.has(`${act} ${id}`)) return
        read.add(`${act} ${id}`)
        base.audit({ act, objectType: 'Sighting', objectId: id, stateCode, districtCode })
      },
      perform: async <T extends object>(
        operation: string,
        scope: Scope | null,
        input: { readonly idempotencyKey: string },
        work: (unit: UnitOfWork) => Promise<T>,
      ) => {
        if (scope && !may(base.viewer, scope)) return notAllowed(say('notInDuties'))
        const answer = await base.write<T | RefusalMember>(operation, input, work)
        // What was loaded before stands as it was before.
        loaders = createLoaders(base)
        return answer
      },
    }
  }
}
