import { indianDay } from '@vatsalya/clocks'
import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const boards: NonNullable<QueryResolvers['boards']> = async (_parent, args, context) => {
  const page = readPage(args, 2)
  const filter = args.filter ?? {}
  const today = indianDay(context.now)
  const repository = await context.boards()
  const rows = await repository.page(filter, page, today)
  return {
    ...connection(rows, page, ({ name, id }) => [name, id]),
    totalCount: await repository.count(filter, today),
  }
}
