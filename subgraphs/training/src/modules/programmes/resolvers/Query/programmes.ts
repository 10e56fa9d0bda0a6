import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'
import { indianDay } from '../../programmes.rules.js'

export const programmes: NonNullable<QueryResolvers['programmes']> = async (_parent, args, context) => {
  const page = readPage(args, 2)
  const filter = { ...args.filter, from: args.filter?.from ?? indianDay(context.now) }
  const repository = await context.programmes()
  const rows = await repository.page(filter, page)
  return {
    ...connection(rows, page, ({ startsOn, id }) => [startsOn, id]),
    totalCount: await repository.count(filter),
  }
}
