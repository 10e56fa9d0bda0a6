import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import { URGENCY_ORDER } from '../../sighting.rules.js'

export const sightings: NonNullable<QueryResolvers['sightings']> = async (_parent, args, { loaders }) => {
  const page = readPage(args, ['integer', 'instant', 'id'])
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
