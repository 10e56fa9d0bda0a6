import { codedError, connection, isUuid, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { URGENCY_ORDER } from '../../sighting.rules.js'

export const sightings: NonNullable<QueryResolvers['sightings']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, 3)
  const [rank = '1', at = '', id = ''] = page.after ?? []
  if (page.after && !(/^[1-3]$/.test(rank) && isUuid(id) && !Number.isNaN(Date.parse(at)))) {
    throw codedError('BAD_CURSOR', 'This cursor is not one of ours. Start again without it.')
  }
  const filter = args.filter ?? {}
  const { sightings: repository } = await loaders.repositories()
  const rows = await repository.list(filter, page)
  const cursorOf = (row: (typeof rows)[number]) => [
    String(URGENCY_ORDER.indexOf(row.urgency) + 1),
    row.reportedAt.toISOString(),
    row.id,
  ]
  return { ...connection(rows, page, cursorOf), totalCount: await repository.count(filter) }
}
