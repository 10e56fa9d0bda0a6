import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

/** Nobody reads the board of posters in bulk: pages are small, and the gateway counts the calls of an address. */
const USUAL_PAGE = 24
const LARGEST_PAGE = 50

export const publishedPosters: NonNullable<QueryResolvers['publishedPosters']> = async (_parent, args, { loaders }) => {
  const page = readPage({ ...args, first: Math.min(args.first ?? USUAL_PAGE, LARGEST_PAGE) }, ['instant', 'id'])
  const stateCode = args.stateCode ?? null
  const { posters } = await loaders.repositories()
  const rows = await posters.published(stateCode, page)
  const cursorOf = (row: (typeof rows)[number]) => [row.releasedAt.toISOString(), row.id]
  return { ...connection(rows, page, cursorOf), totalCount: await posters.countPublished(stateCode) }
}
