import { serviceViewer } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type AuditEntry, appendAudit } from '../audit/audit.js'
import { describe } from '../describe.js'
import { headerText, REFUSED, type Shared } from '../graphql/route.js'
import { type UnitOfWork, unitOf } from '../request.js'
import { EVENTS_ISSUER, VIEWER_HEADER, verifyViewer } from '../viewer-token.js'
import { type DomainEvent, type EventType, SUBSCRIPTIONS } from './queue.js'

/** What a domain does when another announces something. A handler may be called again after a failure. */
export type InboxHandlers = Partial<Record<EventType, (unit: UnitOfWork, event: DomainEvent) => Promise<void>>>

const eventSchema = z.object({
  id: z.uuid(),
  type: z.custom<EventType>((value) => typeof value === 'string' && Object.hasOwn(SUBSCRIPTIONS, value)),
  source: z.string(),
  occurredAt: z.string(),
  payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

/**
 * POST /internal/events: takes one event, signed by another domain. The event's id is remembered in the transaction of
 * its effect, so that a second delivery changes nothing.
 */
export function registerInbox(
  app: FastifyInstance,
  options: Shared & { readonly key: Uint8Array; readonly handlers: InboxHandlers },
): void {
  app.post('/internal/events', async (request, reply) => {
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
    try {
      await verifyViewer([options.key], options.name, headerText(request.headers[VIEWER_HEADER]), raw, EVENTS_ISSUER)
    } catch {
      return reply.code(401).send(REFUSED)
    }
    const event = eventSchema.safeParse(jsonOf(raw))
    if (!event.success) return reply.code(400).send({ error: 'not an event' })
    const handler = options.handlers[event.data.type]
    if (!handler) return reply.code(204).send()
    try {
      await takeEvent(options, event.data, handler)
      return reply.code(204).send()
    } catch (error) {
      options.log.error({ event: event.data.id, type: event.data.type, err: describe(error) }, 'event failed')
      return reply.code(500).send({ error: 'try again' })
    }
  })
}

async function takeEvent(
  options: Shared,
  event: DomainEvent,
  handler: (unit: UnitOfWork, event: DomainEvent) => Promise<void>,
): Promise<void> {
  const viewer = serviceViewer(event.source)
  await options.database.as(viewer, async (tx) => {
    const inbox = sql`${sql.identifier(options.name)}.inbox`
    const fresh = await tx.execute(
      sql`insert into ${inbox} (event_id, type) values (${event.id}, ${event.type}) on conflict do nothing returning 1`,
    )
    if (fresh.length === 0) return
    const { unit, entries } = unitOf({ name: options.name, boss: options.boss, tx, viewer, now: options.now() })
    unit.audit(takenEntry(event))
    await handler(unit, event)
    await appendAudit(tx, options.name, event.id, entries)
  })
}

/** What another domain's word changes here stands in the chain even where its handler has nothing to add. */
function takenEntry({ id, type, source, payload }: DomainEvent): AuditEntry {
  const code = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    ...{ act: 'event.taken', objectType: type, objectId: id },
    ...{ stateCode: code(payload.stateCode), districtCode: code(payload.districtCode) },
    // Payloads are ids and codes only.
    detail: { source, ...payload },
  }
}

function jsonOf(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'))
  } catch {
    return undefined
  }
}
