import type { Holder } from '@vatsalya/clocks'
import { type Journey, journeyed } from '../shared/journey.js'
import type { Repositories } from '../shared/unit.js'
import { CLOCKS_OF_STAGE } from './clocks.rules.js'
import type { MissingStage } from './missing.rules.js'

type Report = Holder & { readonly id: string }

/**
 * Stops and starts the clocks of a stage that a report entered at `at`, and keeps its soonest limit. The clocks belong
 * to the office that holds the report, whoever acts.
 */
export async function startStageClocks(
  { clocks, missing }: Repositories,
  report: Report,
  stage: MissingStage,
  at: Date,
  now: Date,
  journey: Journey | null = null,
): Promise<void> {
  const { stops, starts } = CLOCKS_OF_STAGE[stage]
  if (journey) await clocks.advance(report.id, stops, journeyed(journey, now), 'departedAt')
  if (stops.length > 0) await clocks.advance(report.id, stops, { type: 'stopped', at: at.toISOString() }, 'at')
  const { officeId, stateCode, districtCode } = report
  for (const code of starts) {
    await clocks.start('MISSING', report.id, code, { officeId, stateCode, districtCode }, at)
  }
  await missing.keepNextDue(report.id, await clocks.nextDue(report.id))
}
