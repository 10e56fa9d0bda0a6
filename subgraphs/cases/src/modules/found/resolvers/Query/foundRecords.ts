import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const foundRecords: NonNullable<QueryResolvers['foundRecords']> = async (_parent, args, { loaders, now }) => {
  const page = readPage(args, ['instant', 'id'])
  const filter = args.filter ?? {}
  const { found } = await loaders.repositories()
  const rows = await found.list(filter, page, now)
  const cursorOf = (row: (typeof rows)[number]) => [row.receivedAt.toISOString(), row.id]
  return { ...connection(rows, page, cursorOf), totalCount: await found.count(filter, now) }
}
