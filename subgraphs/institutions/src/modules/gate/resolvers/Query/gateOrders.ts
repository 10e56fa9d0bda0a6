import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const gateOrders: NonNullable<QueryResolvers['gateOrders']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, ['instant', 'text'])
  const filter = args.filter ?? {}
  const { gate } = await loaders.repositories()
  const listed = connection(await gate.list(filter, page), page, (row) => [row.issuedAt.toISOString(), row.id])
  return { ...listed, totalCount: await gate.count(filter) }
}
