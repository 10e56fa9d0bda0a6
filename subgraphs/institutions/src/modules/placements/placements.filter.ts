import { indianDay } from '@vatsalya/clocks'
import type { CursorKind } from '@vatsalya/subgraph-kit'
import { asc, desc, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { carePlan, placement } from '../../database/tables.js'
import type { CarePlanStatus, PlacementFilter, PlacementOrder } from '../../generated/types.js'

/** The conditions of a filter; all must hold. */
export function conditionsOf(filter: PlacementFilter, now: Date): (SQL | undefined)[] {
  const { institutionId, current, planStatus, planOverdue } = filter
  return [
    typeof institutionId === 'string' ? sql`${placement.homeId}::text = ${institutionId.toLowerCase()}` : undefined,
    current === true ? isNull(placement.dischargedAt) : undefined,
    current === false ? isNotNull(placement.dischargedAt) : undefined,
    planStatus ? withPlan(planStatus, indianDay(now)) : undefined,
    planOverdue === true ? sql`${placement.planDueAt} < ${now.toISOString()}` : undefined,
    planOverdue === false
      ? sql`(${placement.planDueAt} is null or ${placement.planDueAt} >= ${now.toISOString()})`
      : undefined,
  ]
}

/** The rule of `planStatus`, in SQL. */
function withPlan(status: CarePlanStatus, today: string): SQL {
  const due = sql`${carePlan.nextReviewOn} is not null and ${carePlan.nextReviewOn} <= ${today}`
  const stands =
    status === 'REVIEW_DUE'
      ? sql`${carePlan.status} = 'ACTIVE' and ${due}`
      : status === 'ACTIVE'
        ? sql`${carePlan.status} = 'ACTIVE' and not (${due})`
        : sql`${carePlan.status} = ${status}`
  return sql`exists (select 1 from ${carePlan} where ${carePlan.placementId} = ${placement.id} and ${stands})`
}

interface Order {
  readonly kind: CursorKind
  readonly by: readonly SQL[]
  readonly after: (key: string, id: string) => SQL
  /** First value of the sort key of a row. */
  readonly keyOf: (row: { readonly admittedAt: Date; readonly planDueAt: Date | null }) => string
}

/** Stays whose plan stands come last. */
const FAR = new Date('2199-12-31T00:00:00.000Z')
const planDue = sql`coalesce(${placement.planDueAt}, ${FAR.toISOString()}::timestamptz)`
const id = sql`${placement.id}::text`

export const ORDERS: Readonly<Record<PlacementOrder, Order>> = {
  NEWEST: {
    kind: 'instant',
    by: [desc(placement.admittedAt), desc(id)],
    after: (key, last) => sql`(${placement.admittedAt}, ${id}) < (${key}::timestamptz, ${last})`,
    keyOf: ({ admittedAt }) => admittedAt.toISOString(),
  },
  PLAN_DUE: {
    kind: 'instant',
    by: [asc(planDue), asc(id)],
    after: (key, last) => sql`(${planDue}, ${id}) > (${key}::timestamptz, ${last})`,
    keyOf: ({ planDueAt }) => (planDueAt ?? FAR).toISOString(),
  },
}
