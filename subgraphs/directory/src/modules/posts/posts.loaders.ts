import { type GroupLoader, groupLoader, type RowLoader, rowLoader } from '@vatsalya/subgraph-kit'
import type { PostRow, PostsRepository } from './posts.repository.js'

export interface PostsLoaders {
  readonly post: RowLoader<PostRow>
  readonly postsOfPerson: GroupLoader<PostRow>
  readonly heldPostsOfOffice: GroupLoader<PostRow>
}

/** Batched look-ups of one request; `now` decides which posts are held. */
export function postsLoaders(posts: () => Promise<PostsRepository>, now: Date): PostsLoaders {
  return {
    post: rowLoader(
      async (ids) => (await posts()).byIds(ids),
      ({ id }) => id,
    ),
    postsOfPerson: groupLoader(
      async (ids) => (await posts()).ofPeople(ids),
      ({ personId }) => personId,
    ),
    heldPostsOfOffice: groupLoader(
      async (ids) => (await posts()).heldInOffices(ids, now),
      ({ officeId }) => officeId,
    ),
  }
}
