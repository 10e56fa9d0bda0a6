import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { z } from 'zod'

/**
 * The planner's own process. The planner is native code: a panic in it aborts its process, and a plan bomb holds its
 * thread, so neither may share a process with requests. Speaks over IPC: `{sdl}` once, then `{id, text}` per plan.
 */
const message = z.union([z.object({ sdl: z.string() }), z.object({ id: z.number(), text: z.string() })])
const noLabels = new Set<string>()
let planner: QueryPlanner | undefined

process.on('message', (received) => {
  const order = message.parse(received)
  if ('sdl' in order) {
    try {
      planner = new QueryPlanner(order.sdl)
      process.send?.({ ready: true })
    } catch (error) {
      process.send?.({ ready: false, reason: reasonOf(error) })
    }
    return
  }
  try {
    if (!planner) throw new Error('no supergraph yet')
    const plan = planner.plan(order.text, null, noLabels, 0)
    process.send?.({ id: order.id, plan: JSON.stringify(plan) })
  } catch (error) {
    process.send?.({ id: order.id, reason: reasonOf(error) })
  }
})
process.on('disconnect', () => process.exit(0))

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
