import type { ViewResolvers } from './../../../generated/types.js'
import { readSpec } from '../spec.rules.js'

export const View: ViewResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.view.load(id),
  spec: ({ spec }) => readSpec(spec),
  own: ({ ownerPost }, _args, { viewer }) => ownerPost === viewer.postId,
  office: ({ officeId }) => (officeId ? { id: officeId } : null),
}
