import { toClock } from '@vatsalya/clocks'
import { codedError, languageOfAsker } from '@vatsalya/subgraph-kit'
import type { ProceedingResolvers } from './../../../generated/types.js'
import { say } from '../../../messages/index.js'
import { labelOf } from '../proceedings.rules.js'

export const Proceeding: ProceedingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.proceeding.load(id),
  label: (row) => labelOf(row),
  nextAct: ({ nextAct }) => say.again(nextAct),
  board: async ({ boardId }, _args, { loaders }) => {
    const board = await loaders.board.load(boardId)
    if (!board) throw codedError('INTERNAL', say('bodyUnread'))
    return board
  },
  state: ({ stateCode }) => ({ code: stateCode }),
  district: ({ districtCode }) => ({ code: districtCode }),
  child: ({ childId }) => ({ id: childId }),
  clocks: async ({ id }, _args, { loaders, now }) => {
    const rows = await loaders.clocks.load(id)
    return rows.map((row) => toClock({ ...row, subjectId: row.proceedingId }, now, languageOfAsker()))
  },
  orders: ({ id }, _args, { loaders }) => loaders.ordersOfProceeding.load(id),
  lastChange: ({ changedAt, changedBy, changedRole }) => ({
    at: changedAt,
    by: changedBy ? { id: changedBy } : null,
    role: changedRole,
  }),
}
