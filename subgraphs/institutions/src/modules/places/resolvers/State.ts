import { findState } from '@vatsalya/places'
import type { StateResolvers } from '../../../generated/types.js'
import { mayCount } from '../../figures/figures.rules.js'
import { certificateOf, fundsOf } from '../../schemes/money.rules.js'
import { isFinancialYear } from '../../shared/input.js'

export const State: StateResolvers = {
  __resolveReference: (place) => (findState(place.code) ? place : null),
  institutionSummary: ({ code }, _args, { loaders, viewer }) =>
    mayCount(viewer) ? loaders.stateSummary.load(code) : null,
  // The directory's cost share is there, because the field requires it.
  schemeFunds: async ({ code, costShare }, { financialYear }, { loaders, now }) => {
    if (!isFinancialYear(financialYear)) return null
    const row = await loaders.funds.load(`${financialYear}/${code}`)
    return row && costShare ? { ...row, ...fundsOf(row), certificate: certificateOf(row, now), costShare } : null
  },
}
