import { DEMO_ACCOUNTS } from '@vatsalya/access'
import { daysBefore, demoId, officeId } from '@vatsalya/demo'
import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { views } from '../database/tables.js'
import { specInput } from '../modules/views/spec.rules.js'
import { DEMO_VIEWS } from './views.js'

/** Fills this domain with a few saved views; safe to repeat. The seed number changes nothing: nothing is random here. */
export async function seedDemo(options: {
  readonly sql: postgres.Sql
  readonly now: Date
  readonly seed: number
}): Promise<void> {
  const rows = DEMO_VIEWS.flatMap(({ account, title, sharing, spec }, index) => {
    const owner = DEMO_ACCOUNTS.find((one) => one.account === account)
    if (!owner) return []
    const savedAt = daysBefore(options.now, DEMO_VIEWS.length - index)
    return [
      {
        id: demoId('view', String(index)),
        title,
        domain: spec.domain,
        spec: { version: 1, ...specInput.parse(spec) },
        sharing,
        ownerPerson: demoId('person', account),
        ownerPost: demoId('post', account),
        ownerRole: owner.role,
        officeId: officeId(owner.office),
        createdAt: savedAt,
        updatedAt: savedAt,
      },
    ]
  })
  await drizzle(options.sql).insert(views).values(rows).onConflictDoNothing()
}
