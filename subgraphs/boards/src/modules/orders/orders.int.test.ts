import { randomUUID } from 'node:crypto'
import { PUBLIC_VIEWER } from '@vatsalya/access'
import { DEMO_FOUND_CHILDREN, officeId } from '@vatsalya/demo'
import { everyViewer, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBoards } from '../../boards.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openBoards()
})
afterAll(() => test.close())

const PUNE = { stateCode: 'IN-MH', districtCode: '490' }
const committee = roleViewer('CWC_MEMBER', { ...PUNE, officeId: officeId('cwc-490') })
const otherCommittee = roleViewer('CWC_MEMBER', {
  stateCode: 'IN-BR',
  districtCode: '212',
  officeId: officeId('cwc-212'),
})
const juvenileBoard = roleViewer('JJB_MEMBER', { ...PUNE, officeId: officeId('jjb-490') })
const dcpo = roleViewer('DCPO', { ...PUNE, officeId: officeId('dcpu-490') })
const home = roleViewer('CCI_SUPERINTENDENT', { ...PUNE, officeId: officeId('home-490-1') })

const ISSUE = `mutation ($input: IssueOrderInput!) { issueOrder(input: $input) { __typename
  ... on IssueOrderOk { order { id number kind final present { id } reasons } proceeding { stage closedAt version } }
  ... on InvalidInput { issues { path message } } ... on NotAllowed { message } ... on Conflict { currentVersion } } }`
const CHILD = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Child {
  proceedings { number label board { name kind } clocks { code state } orders { number reasons } } } } }`
const [asha] = DEMO_FOUND_CHILDREN
const ofAsha = { r: [{ __typename: 'Child', id: asha?.childId }] }

async function openMatter(kind: 'CNCP' | 'CCL' = 'CNCP') {
  const board = officeId(kind === 'CNCP' ? 'cwc-490' : 'jjb-490')
  const [row] = await test.owner`select id, version from boards.proceeding
    where board_id = ${board} and closed_at is null order by opened_at desc limit 1`
  const members = await test.owner`select id, role from boards.member where board_id = ${board} order by role`
  return { id: String(row?.id), version: Number(row?.version), members: members.map(({ id }) => String(id)) }
}

const input = (matter: { id: string; version: number }, more: object) => ({
  input: {
    idempotencyKey: randomUUID(),
    proceedingId: matter.id,
    expectedVersion: matter.version,
    kind: 'RESTORATION',
    reasons: 'The inquiry is over; the family was visited and is ready.',
    ...more,
  },
})

describe('an order', () => {
  it('needs the quorum where it is final, and members of the body itself', async () => {
    const matter = await openMatter()
    const two = await test.ask(committee, ISSUE, input(matter, { presentIds: matter.members.slice(0, 2) }))
    expect(two.data).toMatchObject({
      issueOrder: { issues: [{ path: 'presentIds', message: expect.stringContaining('3') }] },
    })
    const stranger = await test.ask(committee, ISSUE, input(matter, { presentIds: [randomUUID()] }))
    expect(stranger.data).toMatchObject({ issueOrder: { issues: [{ path: 'presentIds' }] } })
    const noHome = await test.ask(
      committee,
      ISSUE,
      input(matter, { kind: 'PLACEMENT', presentIds: matter.members.slice(0, 3) }),
    )
    expect(noHome.data).toMatchObject({ issueOrder: { issues: [{ path: 'institutionId' }] } })
  })

  it('is numbered, disposes of the matter, stops its clocks, goes into the outbox, and is made once', async () => {
    const matter = await openMatter()
    const once = input(matter, { presentIds: matter.members.slice(0, 3) })
    const made = await test.ask(committee, ISSUE, once)
    expect(made.errors).toEqual([])
    expect(made.data).toMatchObject({
      issueOrder: {
        order: { number: expect.stringMatching(/^CWC\/490\/2026\/\d{4}$/), final: true },
        proceeding: { stage: 'DISPOSED' },
      },
    })
    expect((await test.ask(committee, ISSUE, once)).data).toEqual(made.data)
    const again = await test.ask(
      committee,
      ISSUE,
      input({ ...matter, version: matter.version + 1 }, { presentIds: matter.members.slice(0, 3) }),
    )
    expect(again.data).toMatchObject({ issueOrder: { __typename: 'Conflict' } })
    const stale = await test.ask(committee, ISSUE, input(matter, { presentIds: matter.members.slice(0, 3) }))
    expect(stale.data).toMatchObject({ issueOrder: { __typename: 'Conflict', currentVersion: matter.version + 1 } })
    const running =
      await test.owner`select 1 from boards.clock where proceeding_id = ${matter.id} and stopped_at is null`
    expect(running).toHaveLength(0)
    const jobs =
      await test.owner`select data from boards_queue.job where data->'event'->'payload'->>'proceedingId' = ${matter.id}`
    expect(jobs.map(({ data }) => data.subscriber).sort()).toEqual(['cases', 'institutions'])
  })

  it('is refused to another body, to a Board of the wrong kind, and to everybody without the duty', async () => {
    const matter = await openMatter()
    const order = () => input(matter, { presentIds: matter.members.slice(0, 3) })
    expect((await test.ask(otherCommittee, ISSUE, order())).data).toMatchObject({
      issueOrder: { __typename: 'NotAllowed' },
    })
    expect((await test.ask(juvenileBoard, ISSUE, order())).data).toMatchObject({
      issueOrder: { __typename: 'NotAllowed' },
    })
    expect((await test.ask(dcpo, ISSUE, order())).data).toMatchObject({ issueOrder: { __typename: 'NotAllowed' } })
    const ccl = await openMatter('CCL')
    const wrong = await test.ask(juvenileBoard, ISSUE, input(ccl, { presentIds: ccl.members.slice(0, 2) }))
    expect(wrong.data).toMatchObject({ issueOrder: { __typename: 'NotAllowed' } })
  })
})

describe("a child's matters", () => {
  const seen = async (viewer: Parameters<TestSubgraph['ask']>[0]) => (await test.ask(viewer, CHILD, ofAsha)).data

  it('are seen by the body, the home that holds the child, and the district officer; notes by the body alone', async () => {
    expect(await seen(committee)).toMatchObject({
      _entities: [{ proceedings: [{ board: { kind: 'CWC' }, orders: [{ reasons: expect.any(String) }] }] }],
    })
    for (const viewer of [home, dcpo]) {
      expect(await seen(viewer)).toMatchObject({ _entities: [{ proceedings: [{ orders: [{ reasons: null }] }] }] })
    }
  })

  it('are empty for every other body, home, district and for strangers, without an error', async () => {
    const otherHome = roleViewer('CCI_SUPERINTENDENT', { ...PUNE, officeId: officeId('home-490-2') })
    const police = roleViewer('POLICE_STATION', { ...PUNE, officeId: officeId('police-490') })
    for (const viewer of [otherCommittee, juvenileBoard, otherHome, police, PUBLIC_VIEWER]) {
      const { data, errors } = await test.ask(viewer, CHILD, ofAsha)
      expect(errors).toEqual([])
      expect(data).toEqual({ _entities: [{ proceedings: [] }] })
    }
  })

  it('before a Board are closed to committees, district officers and police', async () => {
    const list = '{ proceedings(filter: { caseKind: CCL }, first: 5) { totalCount edges { node { number } } } }'
    const total = async (viewer: Parameters<TestSubgraph['ask']>[0]) =>
      /"totalCount":(\d+)/.exec(JSON.stringify((await test.ask(viewer, list)).data))?.[1]
    expect(Number(await total(juvenileBoard))).toBeGreaterThan(5)
    expect(await total(committee)).toBe('0')
    expect(await total(dcpo)).toBe('0')
  })
})

describe('lists and figures', () => {
  it('the cause list is of the own body, carries no name, and is null for who has none', async () => {
    const list =
      '{ causeList { board { quorate members { role } } overdue overdueMatters { nextHearingOn } matters { number label nextAct } } }'
    const { data } = await test.ask(committee, list)
    expect(data).toMatchObject({ causeList: { board: { quorate: true }, matters: expect.any(Array) } })
    expect(JSON.stringify(data)).not.toMatch(/Asha/i)
    expect((await test.ask(dcpo, list)).data).toEqual({ causeList: null })
  })

  it('every State has its bodies, and a stranger to boards gets null', async () => {
    const ask = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on State { boardSummary { committees juvenileBoards withoutQuorum proceedingsPending } } } }`
    const r = [{ __typename: 'State', code: 'IN-MH' }]
    for (const [name, viewer] of everyViewer({})) {
      const { data } = await test.ask(viewer, ask, { r })
      const may = viewer.scopes.includes('board:read') || viewer.scopes.includes('figures:read')
      const summary = may ? { committees: 36, juvenileBoards: 36 } : null
      expect(data, name).toMatchObject({ _entities: [{ boardSummary: summary }] })
    }
  })

  it('small cells are withheld, and a period must not end before it begins', async () => {
    const ministry = roleViewer('MINISTRY')
    const { data } = await test.ask(
      ministry,
      '{ boardFigures(measures: [PROCEEDINGS, PENDING], by: [DISTRICT, MONTH], from: "2025-01-01", to: "2026-11-24") { suppressedCells rows { values } } }',
    )
    const shown = [...JSON.stringify(data).matchAll(/"values":\[([^\]]*)\]/g)].flatMap(([, cells = '']) =>
      cells.split(','),
    )
    expect(shown.filter((cell) => cell !== 'null' && Number(cell) > 0 && Number(cell) < 5)).toEqual([])
    const wrong = await test.ask(
      ministry,
      '{ boardFigures(measures: [PENDING], by: [], from: "2026-02-01", to: "2026-01-01") { asOf } }',
    )
    expect(wrong.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  it('malformed ids are like unknown ones, and no unsigned call is answered', async () => {
    for (const id of ['x', randomUUID()]) {
      expect(
        await test.ask(committee, `{ proceedingById(id: "${id}") { id } orderById(id: "${id}") { id } }`),
      ).toMatchObject({
        data: { proceedingById: null, orderById: null },
        errors: [],
      })
    }
    expect((await test.post('/graphql', { query: '{ __typename }' })).status).toBe(401)
  })
})

describe('events of other domains', () => {
  it('open one matter for a child produced, with its clocks, however often they come', async () => {
    const childId = randomUUID()
    for (const _ of [1, 2]) {
      expect(await test.deliver('cases', 'ChildProduced', { childId, boardId: officeId('cwc-490') })).toBe(204)
    }
    const rows = await test.owner`select p.number, array_agg(c.code order by c.code) as codes from boards.proceeding p
      join boards.clock c on c.proceeding_id = p.id where p.child_id = ${childId} group by 1`
    expect(rows).toMatchObject([{ codes: ['CNCP_FINAL', 'CNCP_SIR'] }])
  })
})

describe('what is pending before a body', () => {
  it('is told to its members and to those who watch over its place', async () => {
    const query = `query ($id: ID!) { boardById(id: $id) { pending beyondLimit } }`
    const [row] = await test.owner`select count(*)::int as open from boards.proceeding
      where board_id = ${officeId('cwc-490')} and closed_at is null`
    const asked = async (viewer: typeof committee) =>
      (await test.ask(viewer, query, { id: officeId('cwc-490') })).at('boardById.pending')
    expect(await asked(committee)).toBe(row?.open)
    expect(await asked(dcpo)).toBe(row?.open)
    expect(await asked(juvenileBoard)).toBeNull()
    expect(await asked(otherCommittee)).toBeNull()
  })
})
