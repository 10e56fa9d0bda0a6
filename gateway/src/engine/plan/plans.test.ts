import type { PlanNode } from '@graphql-hive/router-query-planner'
import { expect, it } from 'vitest'
import { loadGraph } from '../graph/graph.js'
import { Guard } from '../guard/access.js'
import { Contracts } from '../guard/contracts.js'
import { Documents } from '../operation/documents.js'
import { overrideChooser } from '../operation/overrides.js'
import { defaultLimits, defaultTuning } from '../settings.js'
import { composeFixture } from '../testing/fixture.js'
import { Plans } from './plans.js'

const supergraph = composeFixture({
  a: { sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }' },
  b: { sdl: 'type Item @key(fields: "id") { id: ID! rank: Int }' },
})
const graph = loadGraph(supergraph)
const contracts = new Contracts(graph.document, graph.access.tags, {}, new Set())
const fetch = (operation: string): PlanNode => ({ kind: 'Fetch', serviceName: 'a', operationKind: 'query', operation })

/** Plans one operation with planners that answer these nodes, one after the other. */
async function plan(text: string, nodes: readonly (PlanNode | undefined)[]) {
  const asked: boolean[] = []
  const planning = {
    start: async () => {},
    stop: () => {},
    plan: async (_: string, careful = false) =>
      JSON.stringify({ kind: 'QueryPlan', node: nodes[asked.push(careful) - 1] }),
  }
  const documents = new Documents(graph, contracts, defaultLimits, defaultTuning.documents)
  const plans = new Plans(graph, planning, defaultTuning.plans, defaultLimits.fetches)
  const access = new Guard(graph.access, contracts).accessFor()
  const overrides = overrideChooser(new Set(), new Set())()
  const made = await plans.plan(documents.operation(text, null), {}, access, overrides)
  return { asked, fetches: made.fetches }
}

const failed = { code: 'PLAN_FAILED' }

it('takes a plan that brings what is asked', async () => {
  expect(await plan('{ item { name } }', [fetch('{item{name}}')])).toEqual({ asked: [false], fetches: 1 })
})

it('asks the second planner where the first is empty, or loses a field', async () => {
  const whole = fetch('{item{name id}}')
  for (const bad of [undefined, fetch('{item{name}}'), fetch('{__typename}')]) {
    expect(await plan('{ item { name id } }', [bad, whole])).toEqual({ asked: [false, true], fetches: 1 })
  }
})

it('never answers from a plan that is empty, or loses a field', async () => {
  for (const bad of [undefined, fetch('{item{name}}'), fetch('{item{rank}}')]) {
    await expect(plan('{ item { name id } }', [bad, bad])).rejects.toMatchObject(failed)
  }
})
