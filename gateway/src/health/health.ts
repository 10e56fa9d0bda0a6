import type { FastifyInstance } from 'fastify'

/** Asks one part for its state; "up" is the good one. */
export type Probe = () => Promise<string>

export interface HealthParts {
  readonly probes: Readonly<Record<string, Probe>>
  /** Whether the process is about to leave. */
  readonly draining: () => boolean
}

/** GET /health/live: the process answers. GET /health/ready: every part does, each named with its state. */
export function registerHealth(app: FastifyInstance, { probes, draining }: HealthParts): void {
  app.get('/health/live', async () => ({ state: 'live' }))

  app.get('/health/ready', async (_, reply) => {
    const states = await Promise.all(
      Object.entries(probes).map(async ([name, probe]) => [name, await probe().catch(() => 'away')] as const),
    )
    const ready = !draining() && states.every(([, state]) => state === 'up')
    const state = draining() ? 'leaving' : ready ? 'ready' : 'not ready'
    return reply.code(ready ? 200 : 503).send({ state, parts: Object.fromEntries(states) })
  })
}
