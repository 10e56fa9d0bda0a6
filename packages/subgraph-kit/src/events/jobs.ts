import { serviceViewer } from '@vatsalya/access'
import type PgBoss from 'pg-boss'
import { appendAudit } from '../audit/audit.js'
import { describe } from '../describe.js'
import type { Shared } from '../graphql/route.js'
import { newId } from '../ids.js'
import { type UnitOfWork, unitOf } from '../request.js'
import { JOBS_QUEUE, type Job } from './queue.js'

/** What a domain does later, by the job's name. Each runs in one transaction, and may run again after a failure. */
export type JobHandlers = Readonly<Record<string, (unit: UnitOfWork, about: Job['about']) => Promise<void>>>

/** Takes work out of the domain's own queue, one after the other: it must not crowd out people who wait. */
export async function startJobs(
  boss: PgBoss,
  options: Pick<Shared, 'name' | 'database' | 'log' | 'now'>,
  handlers: JobHandlers,
  nightly: readonly string[],
  everySeconds: number,
): Promise<void> {
  for (const name of nightly) {
    await planNight(boss, name, options.now())
    // A process that was away in the night, or starts for the first time, does it now.
    await boss.send(JOBS_QUEUE, { name, about: {} }, { singletonKey: `${name} start`, singletonMinutes: 1 })
  }
  await boss.work<Job>(JOBS_QUEUE, { pollingIntervalSeconds: everySeconds, batchSize: 20 }, async (jobs) => {
    for (const job of jobs) {
      try {
        await runJob(boss, options, handlers, job.data)
        await boss.complete(JOBS_QUEUE, job.id)
        if (nightly.includes(job.data.name)) await planNight(boss, job.data.name, options.now())
      } catch (error) {
        options.log.warn({ job: job.data.name, err: describe(error) }, 'job failed, tried again later')
        await boss.fail(JOBS_QUEUE, job.id, { reason: 'failed' })
      }
    }
  })
}

/** 02:30 in India, as UTC: the desks are quiet. */
const NIGHT = { hour: 21, minute: 0 } as const

/** Plans a job for the next night, once for all processes of this domain. */
async function planNight(boss: PgBoss, name: string, now: Date): Promise<void> {
  const next = new Date(now)
  next.setUTCHours(NIGHT.hour, NIGHT.minute, 0, 0)
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1)
  const night = `${name} ${next.toISOString().slice(0, 10)}`
  await boss.send(JOBS_QUEUE, { name, about: {} }, { startAfter: next, singletonKey: night, singletonHours: 24 })
}

async function runJob(
  boss: PgBoss,
  { name, database, now }: Pick<Shared, 'name' | 'database' | 'now'>,
  handlers: JobHandlers,
  job: Job,
): Promise<void> {
  const handler = handlers[job.name]
  if (!handler) return
  const viewer = serviceViewer(name)
  await database.as(viewer, async (tx) => {
    const { unit, entries } = unitOf({ name, boss, tx, viewer, now: now() })
    await handler(unit, job.about)
    await appendAudit(tx, name, newId(), entries)
  })
}
