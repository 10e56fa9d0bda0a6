import { connection, newId, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { cursorOf, readFilter } from '../../missing.filter.js'

export const missingReports: NonNullable<QueryResolvers['missingReports']> = async (
  _parent,
  args,
  { loaders, now, audit, viewer },
) => {
  const page = readPage(args, ['instant', 'id'])
  const filter = readFilter(args.filter)
  const { missing } = await loaders.repositories()
  const rows = await missing.list(filter, page, now)
  const totalCount = await missing.count(filter, now)
  // Who looks for a name leaves a trace; the name itself does not.
  if (filter.text) {
    const { stateCode, districtCode } = viewer.jurisdiction
    const detail = { answers: totalCount }
    audit({ act: 'missing.searched', objectType: 'Search', objectId: newId(), stateCode, districtCode, detail })
  }
  return { ...connection(rows, page, cursorOf(filter)), totalCount }
}
