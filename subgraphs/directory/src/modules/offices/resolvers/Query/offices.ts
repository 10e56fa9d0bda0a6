import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const offices: NonNullable<QueryResolvers['offices']> = async (_parent, { filter, ...args }, { offices }) => {
  const page = readPage(args, 2)
  const repository = await offices()
  const rows = await repository.page(filter ?? {}, page)
  const totalCount = await repository.count(filter ?? {})
  return { totalCount, ...connection(rows, page, ({ name, id }) => [name, id]) }
}
