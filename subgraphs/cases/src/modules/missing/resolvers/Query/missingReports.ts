import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { cursorOf } from '../../missing.filter.js'

export const missingReports: NonNullable<QueryResolvers['missingReports']> = async (
  _parent,
  args,
  { loaders, now },
) => {
  const page = readPage(args, ['instant', 'id'])
  const filter = args.filter ?? {}
  const { missing } = await loaders.repositories()
  const rows = await missing.list(filter, page, now)
  return { ...connection(rows, page, cursorOf(filter)), totalCount: await missing.count(filter, now) }
}
