import type { PersonResolvers } from './../../../generated/types.js'
import { isHeld } from '../../posts/posts.rules.js'

export const Person: PersonResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
  posts: async ({ id }, { includeEnded }, { loaders, now }) => {
    const posts = await loaders.postsOfPerson.load(id)
    return includeEnded ? posts : posts.filter((post) => isHeld(post, now))
  },
}
