import type { Subgraph } from './server.js'

const DRAIN_MS = 25_000

/**
 * Runs a subgraph as a process: listens, tells the supervisor "ready" over IPC, and leaves in good order on SIGTERM,
 * SIGINT or when the supervisor is gone ("disconnect"), whichever comes first.
 */
export async function runSubgraph(create: () => Promise<Subgraph>): Promise<void> {
  const subgraph = await create()
  const address = await subgraph.listen()
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    setTimeout(() => process.exit(1), DRAIN_MS).unref()
    await subgraph.close()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void leave())
  process.on('disconnect', () => void leave())
  process.send?.({ type: 'ready', address })
}
