import { daysBefore, demoId, officeId, officeKey } from '@vatsalya/demo'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { attendance, nominations, programmes } from '../database/tables.js'
import { demoProgrammes } from './programmes.js'

/** Districts that have asked for seats in the demo: LGD code and State. */
const ASKING = [
  ['490', 'IN-MH'],
  ['212', 'IN-BR'],
] as const

/** Fills this domain with plainly fictitious programmes, dated relative to `now`; safe to repeat. */
export async function seedDemo(options: {
  readonly sql: postgres.Sql
  readonly now: Date
  readonly seed: number
}): Promise<void> {
  const { now } = options
  const plan = demoProgrammes(now, options.seed)
  await drizzle(options.sql).transaction(async (tx) => {
    await tx.insert(programmes).values(plan.programmes).onConflictDoNothing()
    await tx.insert(attendance).values(plan.attendance).onConflictDoNothing()
    const open = plan.programmes.filter(({ status }) => status === 'NOMINATIONS_OPEN').slice(0, 5)
    const asked = open.flatMap(({ id = '' }, index) =>
      ASKING.map(([districtCode, stateCode]) => ({
        id: demoId('nomination', `${index}-${districtCode}`),
        programmeId: id,
        officeId: officeId(officeKey('dcpu', districtCode)),
        stateCode,
        districtCode,
        seats: index + 1,
        status: index % 2 === 0 ? ('MADE' as const) : ('CONFIRMED' as const),
        madeAt: daysBefore(now, index + 1),
      })),
    )
    if (asked.length > 0) await tx.insert(nominations).values(asked).onConflictDoNothing()
  })
}
