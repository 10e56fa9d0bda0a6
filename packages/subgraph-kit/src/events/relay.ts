import { serviceViewer } from '@vatsalya/access'
import PgBoss from 'pg-boss'
import type { Logger } from 'pino'
import { request } from 'undici'
import { bodyHash, EVENTS_ISSUER, signViewer, VIEWER_HEADER } from '../viewer-token.js'
import { DELIVER_QUEUE, type DomainEvent } from './queue.js'

export interface Peer {
  readonly url: string
  readonly key: Uint8Array
}

interface Delivery {
  readonly subscriber: string
  readonly event: DomainEvent
}

export interface Relay {
  readonly boss: PgBoss
  stop(): Promise<void>
}

const ANSWER_MS = 5_000

/**
 * Starts the relay of one subgraph: takes deliveries out of the queue and posts each, signed, to the subscriber's
 * inbox until it answers 2xx (at least once; the inbox makes the effect once). A subscriber that is away is tried
 * again with growing pauses and holds up nobody else.
 */
export async function startRelay(options: {
  source: string
  databaseUrl: string
  peers: Readonly<Record<string, Peer>>
  log: Logger
}): Promise<Relay> {
  const { source, peers, log } = options
  const boss = new PgBoss({
    connectionString: options.databaseUrl,
    schema: `${source}_queue`,
    max: 2,
    migrate: false,
    schedule: false,
    application_name: `${source}-relay`,
  })
  boss.on('error', (error) => log.warn({ reason: error.message }, 'queue'))
  await boss.start()
  await boss.work<Delivery>(DELIVER_QUEUE, { pollingIntervalSeconds: 0.5, batchSize: 20 }, async (jobs) => {
    const results = await Promise.allSettled(jobs.map((job) => deliver(source, peers, job.data)))
    await Promise.all(
      jobs.map((job, index) => {
        const result = results[index]
        if (result?.status !== 'rejected') return boss.complete(DELIVER_QUEUE, job.id)
        log.warn({ type: job.data.event.type, subscriber: job.data.subscriber }, 'event not delivered yet')
        return boss.fail(DELIVER_QUEUE, job.id, { reason: 'not delivered' })
      }),
    )
  })
  return { boss, stop: () => boss.stop({ graceful: true, wait: true, timeout: 5_000 }) }
}

async function deliver(source: string, peers: Readonly<Record<string, Peer>>, delivery: Delivery): Promise<void> {
  const peer = peers[delivery.subscriber]
  if (!peer) throw new Error(`no peer ${delivery.subscriber}`)
  const body = JSON.stringify(delivery.event)
  const claims = { viewer: serviceViewer(source), body: bodyHash(body), rid: delivery.event.id }
  const token = signViewer(peer.key, delivery.subscriber, claims, EVENTS_ISSUER)
  const answer = await request(new URL('/internal/events', peer.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', [VIEWER_HEADER]: token },
    body,
    bodyTimeout: ANSWER_MS,
    headersTimeout: ANSWER_MS,
  })
  await answer.body.dump()
  if (answer.statusCode >= 300) throw new Error(`answered ${answer.statusCode}`)
}
