import { serviceViewer } from '@vatsalya/access'
import { appendAudit } from '../audit/audit.js'
import { describe } from '../describe.js'
import type { Shared } from '../graphql/route.js'
import { newId } from '../ids.js'
import { type UnitOfWork, unitOf } from '../request.js'

/** Work that a server does again and again by itself, each time in one transaction as a service. */
export interface Duty {
  readonly name: string
  /** Pause between two runs, in milliseconds. */
  readonly everyMs: number
  /** Locks what it takes (`for update skip locked`): several processes do the same duty. */
  readonly work: (unit: UnitOfWork) => Promise<void>
}

/** Starts the duties; answers how to stop them, which waits for runs under way. A failed run is logged and tried again. */
export function startDuties(shared: Shared, duties: readonly Duty[]): () => Promise<void> {
  const running = new Set<Promise<void>>()
  const busy = new Set<string>()
  const timers = duties.map((duty) =>
    setInterval(() => {
      if (busy.has(duty.name)) return
      busy.add(duty.name)
      const run = once(shared, duty)
        .catch((error: unknown) => shared.log.error({ duty: duty.name, err: describe(error) }, 'duty failed'))
        .finally(() => {
          busy.delete(duty.name)
          running.delete(run)
        })
      running.add(run)
    }, duty.everyMs),
  )
  return async () => {
    for (const timer of timers) clearInterval(timer)
    await Promise.all(running)
  }
}

async function once({ database, name, boss, now }: Shared, duty: Duty): Promise<void> {
  const viewer = serviceViewer(`${name}-${duty.name}`)
  await database.as(viewer, async (tx) => {
    const { unit, entries } = unitOf({ name, boss, tx, viewer, now: now() })
    await duty.work(unit)
    await appendAudit(tx, name, newId(), entries)
  })
}
