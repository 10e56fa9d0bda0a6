import { indianDay } from '@vatsalya/clocks'
import type { Tx } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import type { InstitutionSummary } from '../../generated/types.js'

const NONE: InstitutionSummary = {
  registered: 0,
  sanctionedCapacity: 0,
  occupancy: 0,
  inspectionsOverdue: 0,
  lapsed: 0,
}

/**
 * Summaries of the homes of some States or districts, in the order of `codes`; zeros where a place has no home. Counts
 * come through the windows: whoever may count sees every place.
 */
export async function summariesOf(
  tx: Tx,
  place: 'state_code' | 'district_code',
  codes: readonly string[],
  now: Date,
): Promise<InstitutionSummary[]> {
  const today = indianDay(now)
  const rows = await tx.execute<InstitutionSummary & { code: string }>(sql`
    select h.${sql.identifier(place)} as code,
      (count(*) filter (where h.valid_until >= ${today}))::int as registered,
      coalesce(sum(h.capacity) filter (where h.valid_until >= ${today}), 0)::int as "sanctionedCapacity",
      coalesce(sum(s.inside), 0)::int as occupancy,
      (count(*) filter (where h.inspection_due_at < ${now.toISOString()}))::int as "inspectionsOverdue",
      (count(*) filter (where h.valid_until < ${today}))::int as lapsed
    from institutions.home_fact h
    left join (
      select home_id, count(*) as inside from institutions.stay_fact where discharged_at is null group by home_id
    ) s on s.home_id = h.home_id
    where h.${sql.identifier(place)} = any (array(select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb)))
    group by 1`)
  const byCode = new Map(rows.map(({ code, ...summary }) => [code, summary]))
  return codes.map((code) => byCode.get(code) ?? NONE)
}
