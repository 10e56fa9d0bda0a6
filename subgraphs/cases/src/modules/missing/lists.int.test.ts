import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
let reportId: string
beforeAll(async () => {
  cases = await openCases()
  reportId = (await registerMissing(cases, policePune)).reportId
  // More than anybody may be told at once, one minute apart.
  await cases.owner`
    insert into cases.missing_stage select (jsonb_populate_record(s, jsonb_build_object(
      'id', gen_random_uuid(), 'at', s.at + n * interval '1 minute'))).*
    from cases.missing_stage s, generate_series(1, 130) n where report_id = ${reportId}`
})
afterAll(() => cases.close())

const history = (first: string) =>
  cases.ask(policePune, `query ($id: ID!) { missingReportById(id: $id) { history${first} { at } } }`, { id: reportId })
const daysOf = (answer: unknown) => (Array.isArray(answer) ? answer.map((step: { at: string }) => step.at) : [])

describe('a list inside a report', () => {
  it('holds fifty, or as many as are asked up to a hundred: the newest, oldest first', async () => {
    const [last] = await cases.owner`select max(at) as at from cases.missing_stage where report_id = ${reportId}`
    for (const [first, size] of [
      ['', 50],
      ['(first: 3)', 3],
      ['(first: 100)', 100],
    ] as const) {
      const days = daysOf((await history(first)).at('missingReportById.history'))
      expect(days, first).toHaveLength(size)
      expect(days.at(-1), first).toBe(last?.at.toISOString())
      expect(days, first).toEqual([...days].sort())
    }
  })

  it('is refused beyond a hundred, and below one', async () => {
    expect((await history('(first: 101)')).errors[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
    expect((await history('(first: 0)')).errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})
