import { toClock } from '@vatsalya/clocks'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { FoundRecordResolvers } from '../../../generated/types.js'
import { lastChange } from '../../shared/changes.js'
import { written } from '../../shared/written.js'

export const FoundRecord: FoundRecordResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.found.load(id),
  child: ({ childId }, _args, { loaders }) => written(loaders.child.load(childId)),
  office: ({ officeId }) => (officeId ? { id: officeId } : null),
  district: ({ districtCode }) => ({ code: districtCode }),
  state: ({ stateCode }) => ({ code: stateCode }),
  particulars: async (record, _args, { loaders, identityRead }) => {
    const particulars = await loaders.foundParticulars.load(record.id)
    if (particulars) identityRead(record)
    return particulars
  },
  board: ({ boardId }) => (boardId ? { id: boardId } : null),
  clocks: async ({ id }, _args, { loaders, now }) =>
    (await loaders.clocks.load(id)).map((row) => toClock(row, now, languageOfAsker())),
  lastChange: (record) => lastChange(record),
}
