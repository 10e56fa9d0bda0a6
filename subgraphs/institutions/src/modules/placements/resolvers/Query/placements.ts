import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { ORDERS } from '../../placements.filter.js'

export const placements: NonNullable<QueryResolvers['placements']> = async (_parent, args, { loaders, now }) => {
  const filter = args.filter ?? {}
  const { kind, keyOf } = ORDERS[filter.order ?? 'NEWEST']
  const page = readPage(args, [kind, 'text'])
  const { placements: stays } = await loaders.repositories()
  const listed = connection(await stays.list(filter, page, now), page, (row) => [keyOf(row), row.id])
  return { ...listed, totalCount: await stays.count(filter, now) }
}
