import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { cursorOf } from '../../pair.repository.js'

export const matchPairs: NonNullable<QueryResolvers['matchPairs']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, ['integer', 'id'])
  const filter = args.filter ?? {}
  const { pairs } = await loaders.repositories()
  const rows = await pairs.list(filter, page)
  return { ...connection(rows, page, cursorOf), totalCount: await pairs.count(filter) }
}
