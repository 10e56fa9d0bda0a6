import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const proceedings: NonNullable<QueryResolvers['proceedings']> = async (_parent, args, context) => {
  const page = readPage(args, ['instant', 'text'])
  const filter = args.filter ?? {}
  const repository = await context.proceedings()
  const rows = await repository.page(filter, page)
  return {
    ...connection(rows, page, ({ openedAt, id }) => [openedAt.toISOString(), id]),
    totalCount: await repository.count(filter),
  }
}
