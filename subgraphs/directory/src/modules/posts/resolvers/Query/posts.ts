import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from './../../../../generated/types.js'

export const posts: NonNullable<QueryResolvers['posts']> = async (_parent, { filter, ...args }, { posts, now }) => {
  const page = readPage(args, ['instant', 'text'])
  const repository = await posts()
  const rows = await repository.page(filter ?? {}, page, now)
  const totalCount = await repository.count(filter ?? {}, now)
  return { totalCount, ...connection(rows, page, ({ heldFrom, id }) => [heldFrom.toISOString(), id]) }
}
