import { titleIn } from '@vatsalya/access/words'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { PostResolvers } from './../../../generated/types.js'
import { isHeld } from '../posts.rules.js'

export const Post: PostResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.post.load(id),
  title: ({ title, role }) => titleIn(languageOfAsker(), title, role),
  person: ({ personId }, _, { loaders }) => loaders.person.load(personId),
  office: ({ officeId }, _, { loaders }) => loaders.office.load(officeId),
  district: ({ districtCode }, _, { loaders }) => (districtCode ? loaders.district.load(districtCode) : null),
  state: ({ stateCode }, _, { loaders }) => (stateCode ? loaders.state.load(stateCode) : null),
  held: (post, _, { now }) => isHeld(post, now),
}
