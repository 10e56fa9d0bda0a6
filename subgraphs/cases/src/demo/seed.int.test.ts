import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { officeId } from '@vatsalya/demo'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases } from '../cases.harness.js'
import { seedDemo } from './seed.js'

let cases: TestSubgraph
let seconds = 0
beforeAll(async () => {
  cases = await openCases()
  const mediaDirectory = await mkdtemp(join(tmpdir(), 'vatsalya-cases-demo-'))
  const before = process.cpuUsage()
  await seedDemo({ sql: cases.owner, now: new Date(), seed: 20_150, mediaDirectory })
  // Processor time: how long it takes by the clock is the machine's affair.
  const { user, system } = process.cpuUsage(before)
  seconds = (user + system) / 1_000_000
  await seedDemo({ sql: cases.owner, now: new Date(), seed: 20_150, mediaDirectory })
})
afterAll(() => cases.close())

const one = async (query: string) => Object.values((await cases.owner.unsafe(query))[0] ?? {})[0]

const pune = roleViewer('POLICE_STATION', { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('police-490') })

interface Edge {
  readonly node: { readonly id: string; readonly registeredAt: string }
}

describe('the list of reports', () => {
  const LIST = `query L($after: String, $filter: MissingReportFilter) {
    missingReports(first: 40, after: $after, filter: $filter) {
      totalCount pageInfo { endCursor hasNextPage } edges { node { id registeredAt } }
    }
  }`

  it.each(['NEWEST', 'DUE_FIRST'])('is walked to its end in order %s, each report once', async (order) => {
    const ids: string[] = []
    let after: unknown = null
    for (let more = true; more; ) {
      const page = await cases.ask(pune, LIST, { after, filter: { order } })
      expect(page.errors).toEqual([])
      const edges = page.at('missingReports.edges')
      if (!Array.isArray(edges)) throw new Error('no edges')
      ids.push(...edges.map(({ node }: Edge) => node.id))
      after = page.at('missingReports.pageInfo.endCursor')
      more = page.at('missingReports.pageInfo.hasNextPage') === true
      expect(page.at('missingReports.totalCount')).toBeGreaterThanOrEqual(ids.length)
    }
    const [row] = await cases.owner`select count(*)::int as n from cases.missing_report where district_code = '490'`
    expect(ids).toHaveLength(row?.n)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is narrowed by number, FIR, name and clock', async () => {
    const [known] = await cases.owner`
      select r.report_number as number, f.number as fir, i.name from cases.missing_report r
      join cases.fir f on f.report_id = r.id join cases.child_identity i on i.child_id = r.child_id
      join cases.child c on c.id = r.child_id
      where r.district_code = '490' and i.name is not null and not c.protected limit 1`
    const count = async (filter: object) => {
      const answer = await cases.ask(pune, LIST, { filter })
      expect(answer.errors).toEqual([])
      return Number(answer.at('missingReports.totalCount'))
    }
    expect(await count({ text: known?.number })).toBe(1)
    for (const text of [known?.fir, known?.name]) expect(await count({ text })).toBeGreaterThan(0)
    expect(await count({ text: '%' })).toBe(0)
    const all = await count({})
    const running = await Promise.all(['BREACHED', 'DUE_SOON', 'RUNNING'].map((clockState) => count({ clockState })))
    for (const some of running) expect(some > 0 && some < all).toBe(true)
    expect(await count({ untraced: true, sex: 'GIRL' })).toBeLessThan(await count({ untraced: true }))
    expect(await count({ withoutFir: true })).toBe(4)
    expect(await count({ districtCode: '212' })).toBe(0)
    expect(await count({ registeredFrom: '2090-01-01' })).toBe(0)
  })

  it('refuses cursors that are not its own, and more than a hundred', async () => {
    const forged = Buffer.from(JSON.stringify(['x', 'y'])).toString('base64url')
    for (const after of ['nonsense', forged, Buffer.from('[]').toString('base64url')]) {
      expect((await cases.ask(pune, LIST, { after })).errors[0]?.extensions?.code).toBe('BAD_CURSOR')
    }
    const many = await cases.ask(pune, '{ missingReports(first: 101) { totalCount } }')
    expect(many.errors[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
  })
})

describe('demo data of the cases domain', () => {
  it('holds what the first issue asks for, made in under ten seconds', async () => {
    expect(seconds).toBeLessThan(10)
    expect(Number(await one('select count(*) from cases.missing_report'))).toBeGreaterThanOrEqual(3_000)
    expect(Number(await one('select count(*) from cases.published_poster'))).toBeGreaterThanOrEqual(40)
    expect(Number(await one('select count(distinct state_code) from cases.sighting'))).toBe(36)
    expect(Number(await one('select count(*) from cases.found_record'))).toBeGreaterThanOrEqual(1_200)
  })

  it('keeps the proportions of the reference', async () => {
    const girls = Number(
      await one(`select avg((sex = 'GIRL')::int) from cases.missing_report r join cases.child c on c.id = r.child_id`),
    )
    expect(girls).toBeGreaterThan(0.7)
    expect(girls).toBeLessThan(0.8)
    const traced = Number(await one('select avg((traced_at is not null)::int) from cases.missing_report'))
    expect(traced).toBeGreaterThan(0.8)
    expect(traced).toBeLessThan(0.95)
  })

  it('shows every colour of the clocks at the desks of Pune and Patna', async () => {
    for (const district of ['490', '212']) {
      const states = await cases.owner`
        select distinct case when due_at < now() then 'BREACHED' when warn_at <= now() then 'DUE_SOON' else 'RUNNING' end as state
        from cases.clock where district_code = ${district} and stopped_at is null order by 1`
      expect(states.map(({ state }) => state)).toEqual(['BREACHED', 'DUE_SOON', 'RUNNING'])
    }
  })

  it('publishes nobody whom the law shields, or who was found', async () => {
    const wrong = await cases.owner`
      select p.id from cases.published_poster p join cases.missing_report r on r.id = p.report_id
      join cases.child c on c.id = r.child_id
      where c.protected or r.traced_at is not null
        or exists (select 1 from cases.child_access a where a.child_id = c.id and a.basis <> 'MISSING')`
    expect(wrong).toEqual([])
  })
})
