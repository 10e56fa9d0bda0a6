import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const dueClocks: NonNullable<QueryResolvers['dueClocks']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, ['instant', 'id'])
  const filter = args.filter ?? {}
  const { dueClocks: repository } = await loaders.repositories()
  const rows = await repository.list(filter, page)
  const cursorOf = (row: (typeof rows)[number]) => [row.dueAt.toISOString(), row.id]
  return { ...connection(rows, page, cursorOf), totalCount: await repository.count(filter) }
}
