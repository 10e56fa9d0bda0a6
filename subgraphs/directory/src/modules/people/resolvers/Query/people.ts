import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const people: NonNullable<QueryResolvers['people']> = async (_parent, { filter, ...args }, { people, now }) => {
  const page = readPage(args, 2)
  const repository = await people()
  const rows = await repository.page(filter ?? {}, page, now)
  const totalCount = await repository.count(filter ?? {}, now)
  return { totalCount, ...connection(rows, page, ({ name, id }) => [name, id]) }
}
