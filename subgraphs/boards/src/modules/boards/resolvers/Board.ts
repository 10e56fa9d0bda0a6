import { officeIn } from '@vatsalya/access/words'
import { placeIn } from '@vatsalya/places/names'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { BoardResolvers } from './../../../generated/types.js'
import { isQuorate, quorumOf, watchesOver } from '../boards.rules.js'

export const Board: BoardResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.board.load(id),
  name: ({ name }) => officeIn(languageOfAsker(), name, placeIn),
  state: ({ stateCode }) => ({ code: stateCode }),
  district: ({ districtCode }) => ({ code: districtCode }),
  members: ({ id }, _args, { loaders }) => loaders.members.load(id),
  quorum: ({ kind }) => quorumOf(kind),
  pending: async (board, _args, { loaders, viewer }) =>
    watchesOver(viewer, board) ? ((await loaders.pendency.load(board.id))?.pending ?? 0) : null,
  beyondLimit: async (board, _args, { loaders, viewer }) =>
    watchesOver(viewer, board) ? ((await loaders.pendency.load(board.id))?.beyondLimit ?? 0) : null,
  quorate: async ({ id, kind }, _args, { loaders }) => isQuorate(kind, await loaders.members.load(id)),
}
