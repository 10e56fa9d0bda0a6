import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const views: NonNullable<QueryResolvers['views']> = async (_parent, args, context) => {
  const page = readPage(args, ['instant', 'id'])
  const filter = args.filter ?? {}
  const repository = await context.views()
  const rows = await repository.page(filter, page)
  return {
    ...connection(rows, page, ({ updatedAt, id }) => [updatedAt.toISOString(), id]),
    totalCount: await repository.count(filter),
  }
}
