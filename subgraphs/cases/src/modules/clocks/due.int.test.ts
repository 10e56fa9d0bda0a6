import { setViewer } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openCases, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases(300)
})
afterAll(() => cases.close())

const DUE = `query Due($filter: DueClockFilter) {
  dueClocks(filter: $filter) { totalCount edges { node { clock { code state } report { id } office { id } } } }
}`

/** Copies the running clock of a report into other districts, dated over the coming months. */
async function manyClocks(reportId: string) {
  await cases.owner`insert into cases.clock (id, subject, subject_id, code, state_code, district_code, office_id,
      started_at, due_at, warn_at, announced, events)
    select uuidv7(), subject, subject_id, code, 'IN-BR', (200 + n % 60)::text, office_id, started_at,
      due_at + n * interval '1 hour', warn_at + n * interval '1 hour', 'BREACHED', events
    from cases.clock, generate_series(1, 6000) n where subject_id = ${reportId}`
  await cases.owner`analyze cases.clock`
}

describe('what is due', () => {
  it('is told soonest first, within the ground of the post, up to a day', async () => {
    const { reportId } = await registerMissing(cases)
    const due = async (filter: object, viewer = policePune) =>
      (await cases.ask(viewer, DUE, { filter })).at('dueClocks')
    expect(await due({})).toMatchObject({
      totalCount: 1,
      edges: [{ node: { clock: { code: 'MISSING_FIR' }, report: { id: reportId } } }],
    })
    expect(await due({ dueBy: '2020-01-01' })).toMatchObject({ totalCount: 0 })
    expect(await due({ mine: true })).toMatchObject({ totalCount: 1 })
    expect(await due({}, policePatna)).toMatchObject({ totalCount: 0 })
    expect(await due({ districtCode: '490' }, policePatna)).toMatchObject({ totalCount: 0 })
  })

  it('by Friday in Patna is one walk along an index', async () => {
    const { reportId } = await registerMissing(cases)
    await manyClocks(reportId)
    const plan = await drizzle(cases.role).transaction(async (tx) => {
      await tx.execute(setViewer(roleViewer('POLICE_STATION', { stateCode: 'IN-BR', districtCode: '212' })))
      return tx.execute(sql`explain select id from cases.clock where stopped_at is null and paused_since is null
        and state_code = 'IN-BR' and district_code = '212' and due_at <= now() + interval '3 days'
        order by due_at, id limit 21`)
    })
    const text = JSON.stringify([...plan])
    expect(text).toContain('clock_due_in')
    expect(text).not.toContain('Seq Scan on clock')
    expect(text).not.toContain('Sort')
  })
})

describe('the sweep', () => {
  it('tells each limit once as due soon and once as broken, with the office that holds it', async () => {
    const { reportId } = await registerMissing(cases)
    const told = async (act: string) => {
      const rows =
        await cases.owner`select detail from cases.audit where act = ${act} and detail->>'subjectId' = ${reportId}`
      return rows.map(({ detail }) => detail.code)
    }
    await vi.waitFor(async () => expect(await told('clock.due-soon')).toEqual(['MISSING_FIR']), { timeout: 60_000 })
    await cases.owner`update cases.clock set due_at = now() - interval '1 minute' where subject_id = ${reportId}`
    await vi.waitFor(async () => expect(await told('clock.breached')).toEqual(['MISSING_FIR']), { timeout: 60_000 })
    const sweeps = async () =>
      Number((await cases.owner`select count(*) from cases.audit where act like 'clock.%'`)[0]?.count)
    const before = await sweeps()
    const { reportId: other } = await registerMissing(cases)
    // A later sweep has run when it has told of the next report; of the first it told nothing more.
    await vi.waitFor(async () => expect(await sweeps()).toBeGreaterThan(before), { timeout: 60_000 })
    expect(other).not.toBe(reportId)
    expect(await told('clock.due-soon')).toHaveLength(1)
    expect(await told('clock.breached')).toHaveLength(1)
  })
})
