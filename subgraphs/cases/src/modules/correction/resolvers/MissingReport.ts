import { endOfIndianDay } from '@vatsalya/clocks'
import { firstOf } from '@vatsalya/subgraph-kit'
import type { Context } from '../../../context.js'
import type { MissingReportResolvers } from '../../../generated/types.js'
import { say } from '../../../messages/index.js'
import type { ReportRow } from '../../missing/missing.repository.js'
import { correctionsOf, factsAt } from '../as-it-stood.js'
import { knownFacts } from '../facts.js'

/** What is known of the report and kept of its past; undefined where the identity is closed. Notes the reading. */
async function told(report: ReportRow, { loaders, identityRead }: Context) {
  const [identity, particulars, past] = await Promise.all([
    loaders.identity.load(report.childId),
    loaders.reportParticulars.load(report.id),
    loaders.pastOfChild.load(report.childId),
  ])
  const known = knownFacts(identity, report, particulars)
  if (!known) return undefined
  identityRead(report)
  return { known, past }
}

export const MissingReport: Pick<MissingReportResolvers, 'asItStood' | 'corrections' | '__resolveReference'> = {
  corrections: async (report, { first }, context) => {
    const all = await told(report, context)
    if (!all) return []
    return firstOf(correctionsOf(all.known, all.past, report.id), first).map(({ row, changed }) => ({
      id: row.id,
      at: row.at,
      by: row.byPerson ? { id: row.byPerson } : null,
      role: row.byRole,
      reason: say.again(row.reason),
      changed,
    }))
  },
  asItStood: async (report, { on }, context) => {
    const at = endOfIndianDay(on)
    if (report.registeredAt > at) return null
    const all = await told(report, context)
    if (!all) return null
    const steps = await context.loaders.reportHistory.load(report.id)
    const stage = steps.filter((step) => step.at <= at).at(-1)?.to ?? report.stage
    return { on, stage, facts: factsAt(all.known, all.past, report.id, at) }
  },
}
