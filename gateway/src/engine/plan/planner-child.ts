import { QueryPlanner } from '@graphql-hive/router-query-planner'
import { isBag } from '../json.js'

/**
 * The planners' own process. Hive's planner is native code: a panic in it aborts its process, and a plan bomb holds its
 * thread, so neither may share a process with requests. Speaks over IPC: `{sdl}` once, then `{id, text, careful}` per
 * plan. Apollo's planner steps in where Hive's gives up; `careful` asks it alone, after Hive's took the process down.
 * It loads after Hive's is ready. `{id, planning}` tells that a planner begins, so that the clock counts only its time.
 */
let hive: QueryPlanner | undefined
let apollo: Promise<(text: string, active: ReadonlySet<string>) => unknown> | undefined

process.on('message', (order) => {
  if (!isBag(order)) return
  if (typeof order.sdl === 'string') start(order.sdl)
  else if (typeof order.id === 'number' && typeof order.text === 'string') {
    const active = Array.isArray(order.active) ? order.active.filter((one) => typeof one === 'string') : []
    const percentage = typeof order.percentage === 'number' ? order.percentage : 0
    answer({ id: order.id, text: order.text, careful: order.careful === true, active: new Set(active), percentage })
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

interface Order {
  readonly id: number
  readonly text: string
  readonly careful: boolean
  /** Labels of overrides that hold, and the lot by which those with percentages do. */
  readonly active: Set<string>
  readonly percentage: number
}

async function answer(order: Order): Promise<void> {
  const { id } = order
  try {
    const plan = (order.careful ? undefined : byHive(order)) ?? (await byApollo(order))
    process.send?.({ id, plan: JSON.stringify(plan) })
  } catch (error) {
    process.send?.({ id, reason: reasonOf(error) })
  }
}

function byHive({ id, text, active, percentage }: Order): unknown {
  try {
    process.send?.({ id, planning: true })
    return hive?.plan(text, null, active, percentage)
  } catch {
    return undefined
  }
}

async function byApollo({ id, text, active }: Order): Promise<unknown> {
  if (!apollo) throw new Error('no supergraph yet')
  const plan = await apollo
  process.send?.({ id, planning: true })
  return plan(text, active)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
