import { type RequestBase, repository } from '@vatsalya/subgraph-kit'
import { agenciesLoaders } from './modules/agencies/agencies.loaders.js'
import { AgenciesRepository } from './modules/agencies/agencies.repository.js'
import { officesLoaders } from './modules/offices/offices.loaders.js'
import { OfficesRepository } from './modules/offices/offices.repository.js'
import { peopleLoaders } from './modules/people/people.loaders.js'
import { PeopleRepository } from './modules/people/people.repository.js'
import { placesLoaders } from './modules/places/places.loaders.js'
import { PlacesRepository } from './modules/places/places.repository.js'
import { postsLoaders } from './modules/posts/posts.loaders.js'
import { PostsRepository } from './modules/posts/posts.repository.js'

/** What every resolver of one request shares: who asks, and the only ways to rows. */
export type Context = ReturnType<typeof createContext>

/** Makes the repositories and loaders of one request over its read transaction. */
export function createContext(base: RequestBase) {
  const places = repository(base, PlacesRepository)
  const offices = repository(base, OfficesRepository)
  const people = repository(base, PeopleRepository)
  const posts = repository(base, PostsRepository)
  const agencies = repository(base, AgenciesRepository)
  const loaders = {
    ...placesLoaders(places),
    ...officesLoaders(offices),
    ...peopleLoaders(people),
    ...postsLoaders(posts, base.now),
    ...agenciesLoaders(agencies),
  }
  return { ...base, places, offices, people, posts, agencies, loaders }
}
