import { indianDay } from '@vatsalya/clocks'
import type { Context } from '../../context.js'
import { readFilter } from '../missing/missing.filter.js'
import type { ReportRow } from '../missing/missing.repository.js'
import type { ExportRow } from './export.repository.js'

/** No export holds more: what is larger is asked for in parts. */
export const MOST_REPORTS = 2000

/** One line of an export; the identity is null where it is closed, or was not asked for. */
export interface ExportedReport {
  readonly reportNumber: string
  readonly stage: string
  readonly source: string
  readonly registeredOn: string
  readonly missingSince: string
  readonly ageAtMissing: number | null
  readonly sex: string | null
  readonly districtCode: string
  readonly lastSeenDistrictCode: string
  readonly tracedOn: string | null
  readonly firNumber: string | null
  readonly name?: string | null
  readonly otherNames?: string
  readonly birthDate?: string | null
  readonly identifyingMarks?: string
  readonly guardians?: string
  readonly lastSeenPlace?: string
  readonly wearing?: string | null
}

/** The reports of an export as this post sees them now. Each identity that leaves is noted as read. */
export async function exportedReports(
  context: Context,
  { filter, withIdentity }: ExportRow,
): Promise<ExportedReport[]> {
  const { missing } = await context.loaders.repositories()
  const rows = await missing.list(readFilter(filter), { limit: MOST_REPORTS - 1, after: null }, context.now)
  return Promise.all(
    rows.map(async (row) => ({
      ...(await factsOf(context, row)),
      ...(withIdentity ? await identityOf(context, row) : {}),
    })),
  )
}

async function factsOf({ loaders }: Context, row: ReportRow) {
  const [child, fir] = await Promise.all([loaders.child.load(row.childId), loaders.fir.load(row.id)])
  const { reportNumber, stage, source, missingSince, ageAtMissing, districtCode, lastSeenDistrictCode } = row
  return {
    ...{ reportNumber, stage, source, missingSince, ageAtMissing, districtCode, lastSeenDistrictCode },
    registeredOn: indianDay(row.registeredAt),
    sex: child?.sex ?? null,
    tracedOn: row.tracedAt && indianDay(row.tracedAt),
    firNumber: fir?.number ?? null,
  }
}

async function identityOf({ loaders, identityRead }: Context, row: ReportRow) {
  const [identity, particulars] = await Promise.all([
    loaders.identity.load(row.childId),
    loaders.reportParticulars.load(row.id),
  ])
  if (!identity || !particulars) return {}
  identityRead(row)
  const { name, otherNames, birthDate, marks, guardians } = identity
  const { lastSeenPlace, wearing } = particulars
  return {
    ...{ name, birthDate, lastSeenPlace, wearing },
    otherNames: otherNames.join('; '),
    identifyingMarks: marks.join('; '),
    guardians: guardians.map((one) => [one.name, one.relation, one.phone].filter(Boolean).join(', ')).join('; '),
  }
}
