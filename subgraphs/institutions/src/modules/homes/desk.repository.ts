import { indianDay } from '@vatsalya/clocks'
import type { Tx } from '@vatsalya/subgraph-kit'
import { sql } from 'drizzle-orm'
import type { InstitutionDesk } from '../../generated/types.js'

type Counts = Record<Exclude<keyof InstitutionDesk, '__typename'>, number>

/** What waits within the viewer's own jurisdiction, in one round trip. */
export async function readDesk(tx: Tx, now: Date): Promise<Counts> {
  const at = now.toISOString()
  const today = indianDay(now)
  const [row] = await tx.execute<Counts>(sql`
    select count(*)::int as "homes",
      coalesce(sum(h.capacity), 0)::int as "sanctionedCapacity",
      coalesce(sum(s.inside), 0)::int as "occupancy",
      (count(*) filter (where s.inside > h.capacity))::int as "overCapacity",
      coalesce(sum(w.awaited), 0)::int as "awaited",
      coalesce(sum(s.overdue), 0)::int as "plansOverdue",
      (count(*) filter (where c.due_at < ${at}))::int as "inspectionsOverdue",
      (count(*) filter (where c.due_at >= ${at} and c.warn_at <= ${at}))::int as "inspectionsDueSoon",
      (count(*) filter (where h.valid_until < ${today}))::int as "registrationsLapsed",
      (count(*) filter (where h.valid_until >= ${today} and r.warn_at <= ${at}))::int as "registrationsDueSoon",
      (count(*) filter (where n.counted <> n.on_roll))::int as "headcountsDiffer"
    from institutions.home h
    cross join lateral (
      select count(*) as inside, count(*) filter (where plan_due_at < ${at}) as overdue
      from institutions.stay_fact where home_id = h.id and discharged_at is null) s
    cross join lateral (
      select count(*) as awaited from institutions.waiting_fact where home_id = h.id and direction = 'IN') w
    left join institutions.clock c on c.subject_id = h.id and c.code = 'CCI_INSPECT' and c.stopped_at is null
    left join institutions.clock r
      on r.subject_id = h.id and r.code in ('CCI_REG', 'CCI_PROV_MAX') and r.stopped_at is null
    left join lateral (
      select counted, on_roll from institutions.headcount where home_id = h.id order by day desc limit 1) n on true
    where access.covers(h.state_code, h.district_code, h.office_id)`)
  if (!row) throw new Error('a count without a row')
  return { ...row }
}
