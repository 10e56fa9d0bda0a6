import { endOfIndianDay, startOfIndianDay } from '@vatsalya/clocks'
import type { Tx } from '@vatsalya/subgraph-kit'
import { type SQL, sql } from 'drizzle-orm'
import type { InstitutionDimension, InstitutionFigureFilter } from '../../generated/types.js'
import type { Cell, Period } from './figures.rules.js'

/** What a home is counted under; null for the dimensions of time, whose key is the period's. */
const KEYS: Readonly<Record<InstitutionDimension, SQL | null>> = {
  STATE: sql`h.state_code`,
  DISTRICT: sql`h.district_code`,
  KIND: sql`h.kind`,
  CASE_KIND: sql`h.case_kind`,
  TAKES: sql`h.takes`,
  RUN_BY: sql`h.run_by`,
  YEAR: null,
  FINANCIAL_YEAR: null,
  MONTH: null,
}

/**
 * Figures of homes in one period, through the windows that show no child. Stocks are told at the end of the period (or
 * now, whichever is earlier), flows within it. Empty for viewers who may count nothing.
 */
export async function cellsOf(
  tx: Tx,
  by: readonly InstitutionDimension[],
  period: Period,
  filter: InstitutionFigureFilter,
  now: Date,
): Promise<Cell[]> {
  const periodEnd = endOfIndianDay(period.to)
  const from = startOfIndianDay(period.from).toISOString()
  const to = (periodEnd < now ? periodEnd : now).toISOString()
  const keys = by.map((name) => KEYS[name] ?? sql`${period.key}::text`)
  const key = keys.length === 0 ? sql`array[]::text[]` : sql`array[${sql.join(keys, sql`, `)}]::text[]`
  const lastDay = sql`(${to}::timestamptz at time zone 'Asia/Kolkata')::date`
  return tx.execute<Cell & Record<string, unknown>>(sql`
    select ${key} as keys, count(*)::int as "HOMES", sum(h.capacity)::int as "SANCTIONED_CAPACITY",
      coalesce(sum(s.inside), 0)::int as "OCCUPANCY", coalesce(sum(s.came), 0)::int as "ADMISSIONS",
      coalesce(sum(s.gone), 0)::int as "DISCHARGES", coalesce(sum(i.visits), 0)::int as "INSPECTIONS",
      (count(*) filter (where i.latest is null or i.latest < ${lastDay} - interval '3 months'))::int as "INSPECTIONS_OVERDUE"
    from institutions.home_fact h
    left join (
      select home_id,
        count(*) filter (where admitted_at <= ${to} and (discharged_at is null or discharged_at > ${to})) as inside,
        count(*) filter (where admitted_at between ${from} and ${to}) as came,
        count(*) filter (where discharged_at between ${from} and ${to}) as gone
      from institutions.stay_fact group by home_id) s on s.home_id = h.home_id
    left join (
      select home_id, count(*) filter (where inspected_on between ${period.from} and ${lastDay}) as visits,
        max(inspected_on) filter (where inspected_on <= ${lastDay}) as latest
      from institutions.inspection_fact group by home_id) i on i.home_id = h.home_id
    where h.granted_on <= ${lastDay}
      and ${filter.stateCode ? sql`h.state_code = ${filter.stateCode}` : sql`true`}
      and ${filter.districtCode ? sql`h.district_code = ${filter.districtCode}` : sql`true`}
      and ${filter.kind ? sql`h.kind = ${filter.kind}` : sql`true`}
    group by 1`)
}
