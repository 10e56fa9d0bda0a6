import { covers, may, type Viewer } from '@vatsalya/access'
import { DEMO_HOMES, demoId, officeId } from '@vatsalya/demo'
import { everyViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import type postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HOME, openInstitutions } from '../institutions.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInstitutions({ relay: false })
})
afterAll(() => test.close())

/** In the home itself, at its committee, at another office of the district, elsewhere in the State, elsewhere, nowhere. */
const PLACES = {
  'in the home': { stateCode: 'IN-MH', districtCode: '490', officeId: HOME },
  'at the committee': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('cwc-490') },
  'in Pune': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') },
  'in Mumbai': { stateCode: 'IN-MH', districtCode: '482', officeId: officeId('dcpu-482') },
  'in Patna': { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('dcpu-212') },
  nowhere: {},
} as const

const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)

const HOME_PLACE = { stateCode: 'IN-MH', districtCode: '490', officeId: HOME }
const stay = demoId('placement', 'asha')
const waiting = demoId('gate-order', 'found-528')

/** What row-level security must say of a child's row, told by the rules of @vatsalya/access instead of by SQL. */
function seesChild(viewer: Viewer): boolean {
  const { officeId: own } = viewer.jurisdiction
  return (
    may(viewer, 'institution:read') &&
    (own === HOME || own === officeId('cwc-490') || (viewer.role === 'DCPO' && covers(viewer.jurisdiction, HOME_PLACE)))
  )
}

/** Homes are seen in the jurisdiction, by boards in their State, and with a stay that is seen. */
function seesHome(viewer: Viewer): boolean {
  const inState = viewer.jurisdiction.stateCode === 'IN-MH'
  return (
    (may(viewer, 'institution:read') &&
      (covers(viewer.jurisdiction, HOME_PLACE) || (may(viewer, 'board:order') && inState))) ||
    seesChild(viewer)
  )
}

const STAY = `id carePlan { id content { goals } } history { act } clocks { code } institution { id }`
const BY_ROOT = `query ($home: ID!, $stay: ID!, $order: ID!) {
  institutionById(id: $home) { id headcounts { day } inspections { id } }
  placementById(id: $stay) { ${STAY} }
  gateOrderById(id: $order) { id impediment }
  placements(first: 100, filter: { institutionId: $home, current: true }) { edges { node { id } } }
}`
const BY_ENTITY = `query ($r: [_Any!]!) { _entities(representations: $r) {
  ... on Institution { id } ... on Placement { ${STAY} } ... on Child { placements { id } carePlan { id } }
} }`

describe('every role, at every place, by every path', () => {
  it('sees a home, its stays and its gate exactly where its duty is', { timeout: 180_000 }, async () => {
    for (const [name, viewer] of viewers) {
      const answer = await test.ask(viewer, BY_ROOT, { home: HOME, stay, order: waiting })
      expect(answer.errors, name).toEqual([])
      expect(answer.at('institutionById.id'), name).toBe(seesHome(viewer) ? HOME : undefined)
      expect(answer.at('placementById.id'), name).toBe(seesChild(viewer) ? stay : undefined)
      expect(answer.at('gateOrderById.id'), name).toBe(seesChild(viewer) ? waiting : undefined)
      const listed = JSON.stringify(answer.at('placements'))
      expect(listed.includes(stay), name).toBe(seesChild(viewer))
      if (!seesChild(viewer)) expect(listed, name).toBe('{"edges":[]}')
      const plan = answer.at('placementById.carePlan.content.goals')
      expect(typeof plan, name).toBe(seesChild(viewer) && may(viewer, 'careplan:read') ? 'string' : 'undefined')
    }
  })

  it('sees the same through entities', { timeout: 180_000 }, async () => {
    const r = [
      { __typename: 'Institution', id: HOME },
      { __typename: 'Placement', id: stay },
      { __typename: 'Child', id: demoId('child', 'asha') },
    ]
    for (const [name, viewer] of viewers) {
      const answer = await test.ask(viewer, BY_ENTITY, { r })
      expect(answer.errors, name).toEqual([])
      expect(answer.at('_entities.0.id'), name).toBe(seesHome(viewer) ? HOME : undefined)
      expect(answer.at('_entities.1.id'), name).toBe(seesChild(viewer) ? stay : undefined)
      expect(answer.at('_entities.2.placements'), name).toEqual(seesChild(viewer) ? [{ id: stay }] : [])
    }
  })

  it('counts States and districts with institution:read or figures:read, money with scheme:read in its State', {
    timeout: 180_000,
  }, async () => {
    const r = [
      { __typename: 'State', code: 'IN-MH', costShare: '60:40' },
      { __typename: 'District', code: '490' },
    ]
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on State { institutionSummary { registered } schemeFunds(financialYear: "2024-25") { released } }
      ... on District { institutionSummary { registered } } } }`
    for (const [name, viewer] of viewers) {
      const answer = await test.ask(viewer, query, { r })
      expect(answer.errors, name).toEqual([])
      const counts = may(viewer, 'institution:read') || may(viewer, 'figures:read')
      expect(typeof answer.at('_entities.0.institutionSummary.registered'), name).toBe(counts ? 'number' : 'undefined')
      expect(typeof answer.at('_entities.1.institutionSummary.registered'), name).toBe(counts ? 'number' : 'undefined')
      const { level, stateCode } = viewer.jurisdiction
      const money = may(viewer, 'scheme:read') && (level === 'nation' || stateCode === 'IN-MH')
      expect(typeof answer.at('_entities.0.schemeFunds.released'), name).toBe(money ? 'string' : 'undefined')
    }
  })

  it('keeps children in need of care from the Board, and children in conflict with law from the committee', async () => {
    const observation = DEMO_HOMES.find(({ key }) => key === 'home-490-3')?.id
    const query = `{ placements(first: 100) { edges { node { caseKind institution { id } } } } }`
    const board = everyViewer({ ...PLACES['in Pune'], officeId: officeId('jjb-490') }).find(
      ([name]) => name === 'JJB_MEMBER',
    )
    const committee = everyViewer(PLACES['at the committee']).find(([name]) => name === 'CWC_MEMBER')
    if (!board || !committee) return expect.fail('no such roles')
    const before = async (viewer: Viewer) => JSON.stringify((await test.ask(viewer, query)).data)
    expect(await before(board[1])).not.toContain('CNCP')
    expect(await before(board[1])).toContain(observation)
    expect(await before(committee[1])).not.toContain('CCL')
  })
})

describe('row-level security itself', () => {
  it('shows nothing to a connection without a viewer, nor through a window', async () => {
    const tables = await test.owner<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'institutions' and tablename <> 'audit_head'
      union all select viewname from pg_views where schemaname = 'institutions'`
    expect(tables.length).toBeGreaterThan(14)
    for (const { name } of tables) {
      const [row] = await test.role`select count(*)::int as n from ${test.role(`institutions.${name}`)}`
      expect(row, name).toEqual({ n: 0 })
    }
  })

  it('lets nobody remove anything, nor bring a child to a gate by hand', async () => {
    const asHead = (work: (tx: postgres.TransactionSql) => Promise<{ count: number }>) =>
      test.role.begin(async (tx) => {
        await tx`select set_config('vatsalya.kind', 'person', true), set_config('vatsalya.level', 'office', true),
          set_config('vatsalya.office', ${HOME}, true), set_config('vatsalya.state', 'IN-MH', true),
          set_config('vatsalya.scopes', ',institution:read,institution:admit,careplan:read,careplan:write,', true)`
        return work(tx)
      })
    for (const table of ['home', 'placement', 'placement_step', 'gate_order', 'clock', 'care_plan', 'headcount']) {
      const gone = await asHead(async (tx) => tx`delete from ${tx(`institutions.${table}`)}`)
      expect(gone.count, table).toBe(0)
    }
    const forged = asHead(
      async (
        tx,
      ) => tx`insert into institutions.gate_order (id, state_code, district_code, office_id, home_id, direction,
        order_id, order_number, kind, issued_at, child_id, board_id) values (gen_random_uuid(), 'IN-MH', '490', ${HOME},
        ${HOME}, 'IN', gen_random_uuid(), 'X', 'PLACEMENT', now(), gen_random_uuid(), gen_random_uuid())`,
    )
    await expect(forged).rejects.toThrow('row-level security')
  })
})
