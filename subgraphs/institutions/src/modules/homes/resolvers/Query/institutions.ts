import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { ORDERS } from '../../homes.order.js'
import { orderOf } from '../../homes.repository.js'

export const institutions: NonNullable<QueryResolvers['institutions']> = async (_parent, args, { loaders, now }) => {
  const filter = args.filter ?? {}
  const page = readPage(args, [ORDERS[orderOf(filter)].kind, 'text'])
  const { homes } = await loaders.repositories()
  const listed = connection(await homes.list(filter, page, now), page, ({ key, row }) => [key, row.id])
  return {
    pageInfo: listed.pageInfo,
    edges: listed.edges.map(({ node, cursor }) => ({ node: node.row, cursor })),
    totalCount: await homes.count(filter, now),
  }
}
