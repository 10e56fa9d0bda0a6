import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { z } from 'zod'
import { createApolloPlanner } from './apollo-planner.js'

/**
 * The planners' own process. Hive's planner is native code: a panic in it aborts its process, and a plan bomb holds its
 * thread, so neither may share a process with requests. Speaks over IPC: `{sdl}` once, then `{id, text, careful}` per
 * plan. Apollo's planner steps in where Hive's gives up; `careful` asks it alone, after Hive's took the process down.
 */
const message = z.union([
  z.object({ sdl: z.string() }),
  z.object({ id: z.number(), text: z.string(), careful: z.boolean() }),
])
const noLabels = new Set<string>()
let hive: QueryPlanner | undefined
let apollo: ReturnType<typeof createApolloPlanner> | undefined

process.on('message', (received) => {
  const order = message.parse(received)
  if ('sdl' in order) {
    try {
      hive = new QueryPlanner(order.sdl)
      apollo = createApolloPlanner(order.sdl)
      process.send?.({ ready: true })
    } catch (error) {
      process.send?.({ ready: false, reason: reasonOf(error) })
    }
    return
  }
  try {
    process.send?.({ id: order.id, plan: JSON.stringify(plan(order.text, order.careful)) })
  } catch (error) {
    process.send?.({ id: order.id, reason: reasonOf(error) })
  }
})
process.on('disconnect', () => process.exit(0))

function plan(text: string, careful: boolean): unknown {
  if (!hive || !apollo) throw new Error('no supergraph yet')
  if (careful) return apollo(text)
  try {
    return hive.plan(text, null, noLabels, 0)
  } catch {
    return apollo(text)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
