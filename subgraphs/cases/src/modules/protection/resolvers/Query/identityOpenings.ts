import { may } from '@vatsalya/access'
import { connection, readPage } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'
import type { OpeningRow } from '../../protection.repository.js'

export const identityOpenings: NonNullable<QueryResolvers['identityOpenings']> = async (
  _parent,
  args,
  { loaders, viewer },
) => {
  const page = readPage(args, ['instant', 'id'])
  const cursorOf = (row: OpeningRow) => [row.grantedAt.toISOString(), row.id]
  // A post sees its own openings by row-level security; the list is the data-protection officer's.
  if (!may(viewer, 'audit:read')) return { ...connection<OpeningRow>([], page, cursorOf), totalCount: 0 }
  const { protection } = await loaders.repositories()
  const unreviewed = args.unreviewed ?? false
  const rows = await protection.openings(unreviewed, page)
  return { ...connection(rows, page, cursorOf), totalCount: await protection.countOpenings(unreviewed) }
}
