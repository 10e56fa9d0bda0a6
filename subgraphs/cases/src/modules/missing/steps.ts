import { may } from '@vatsalya/access'
import type { Context } from '../../context.js'
import type { ActLine } from './acts.data.js'
import type { ReportRow } from './missing.repository.js'
import { nextActs, standingOf } from './missing.rules.js'

/** Lines of the table that the viewer may follow on a report now. */
export async function stepsOf(report: ReportRow, { viewer, loaders }: Context): Promise<ActLine[]> {
  if (!may(viewer, 'missing:write')) return []
  const offers = await loaders.handOvers.load(report.id)
  const open = offers.find(({ answeredAt }) => answeredAt === null)
  const fir = await loaders.fir.load(report.id)
  const state = { zeroFir: fir?.zero ?? false, open: open !== undefined }
  return nextActs(report.stage, standingOf(viewer, report, open?.toOfficeId ?? null), state)
}
