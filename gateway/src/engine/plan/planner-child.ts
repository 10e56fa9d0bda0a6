import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { isBag } from '../json.js'

/**
 * The planners' own process. Hive's planner is native code: a panic in it aborts its process, and a plan bomb holds its
 * thread, so neither may share a process with requests. Speaks over IPC: `{sdl}` once, then `{id, text, careful}` per
 * plan. Apollo's planner steps in where Hive's gives up; `careful` asks it alone, after Hive's took the process down.
 * It loads after Hive's is ready. `{id, planning}` tells that a planner begins, so that the clock counts only its time.
 */
const noLabels = new Set<string>()
let hive: QueryPlanner | undefined
let apollo: Promise<(text: string) => unknown> | undefined

process.on('message', (order) => {
  if (!isBag(order)) return
  if (typeof order.sdl === 'string') start(order.sdl)
  else if (typeof order.id === 'number' && typeof order.text === 'string') {
    answer(order.id, order.text, order.careful === true)
  }
})
process.on('disconnect', () => process.exit(0))

function start(sdl: string): void {
  try {
    hive = new QueryPlanner(sdl)
    process.send?.({ ready: true })
    apollo = import('./apollo-planner.js').then(({ createApolloPlanner }) => createApolloPlanner(sdl))
    // Whoever needs it is told the reason.
    apollo.catch(() => undefined)
  } catch (error) {
    process.send?.({ ready: false, reason: reasonOf(error) })
  }
}

async function answer(id: number, text: string, careful: boolean): Promise<void> {
  try {
    const plan = (careful ? undefined : byHive(id, text)) ?? (await byApollo(id, text))
    process.send?.({ id, plan: JSON.stringify(plan) })
  } catch (error) {
    process.send?.({ id, reason: reasonOf(error) })
  }
}

function byHive(id: number, text: string): unknown {
  try {
    process.send?.({ id, planning: true })
    return hive?.plan(text, null, noLabels, 0)
  } catch {
    return undefined
  }
}

async function byApollo(id: number, text: string): Promise<unknown> {
  if (!apollo) throw new Error('no supergraph yet')
  const plan = await apollo
  process.send?.({ id, planning: true })
  return plan(text)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
