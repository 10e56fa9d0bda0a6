import { rupees } from '@vatsalya/subgraph-kit'
import type { QueryResolvers } from '../../../../generated/types.js'

export const schemeReleases: NonNullable<QueryResolvers['schemeReleases']> = async (_parent, _args, { loaders }) => {
  const { schemes } = await loaders.repositories()
  return (await schemes.releases()).map(({ financialYear, releasedPaise, source }) => ({
    financialYear,
    amount: rupees(releasedPaise),
    source,
  }))
}
