import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const publishedPosters: NonNullable<QueryResolvers['publishedPosters']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, ['instant', 'id'])
  const stateCode = args.stateCode ?? null
  const { posters } = await loaders.repositories()
  const rows = await posters.published(stateCode, page)
  const cursorOf = (row: (typeof rows)[number]) => [row.releasedAt.toISOString(), row.id]
  return { ...connection(rows, page, cursorOf), totalCount: await posters.countPublished(stateCode) }
}
