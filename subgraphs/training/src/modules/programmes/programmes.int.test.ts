import { randomUUID } from 'node:crypto'
import { may, PUBLIC_VIEWER } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
import { everyViewer, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTraining } from '../../training.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openTraining()
})
afterAll(() => test.close())

const institute = roleViewer('TRAINING_INSTITUTE')
const pune = roleViewer('DCPO', { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') })
const patna = roleViewer('DCPO', { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('dcpu-212') })
const PLAN = `mutation ($input: PlanProgrammeInput!) { planProgramme(input: $input) { __typename
  ... on PlanProgrammeOk { programme { id version status instituteCode } }
  ... on InvalidInput { issues { path message } } ... on NotAllowed { message } } }`
const COUNT = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { __typename
  ... on RecordAttendanceOk { programme { version status attendance { state { code } participants } } }
  ... on InvalidInput { issues { path } } ... on Conflict { currentVersion } } }`
const NOMINATE = `mutation ($input: NominateInput!) { nominate(input: $input) { __typename
  ... on NominateOk { nomination { seats state { code } } programme { nominations { seats } } } } }`

const plan = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  subject: 'POCSO_ACT',
  title: 'Support persons',
  audience: 'Case workers',
  mode: 'ONLINE',
  startsOn: '2026-11-24',
  endsOn: '2026-11-25',
  seats: 30,
  ...more,
})

describe('the calendar', () => {
  it('is read by every post with the duty, and by nobody else', async () => {
    for (const [name, viewer] of [['PUBLIC', PUBLIC_VIEWER] as const, ...everyViewer({})]) {
      const { data } = await test.ask(viewer, '{ programmes { totalCount edges { node { title } } } }')
      const total = may(viewer, 'training:read') ? expect.any(Number) : 0
      expect(data, name).toMatchObject({ programmes: { totalCount: total } })
      if (!may(viewer, 'training:read')) expect(data).toMatchObject({ programmes: { edges: [] } })
    }
  })

  it('tells what lies ahead by first day, page after page, and refuses a cursor of somebody else', async () => {
    const page = async (after?: string) =>
      test.ask(
        institute,
        'query ($after: String) { programmes(first: 5, after: $after) { edges { node { startsOn } } pageInfo { endCursor } } }',
        { after },
      )
    const first = JSON.stringify((await page()).data)
    expect(
      [...first.matchAll(/"startsOn":"([^"]+)"/g)].map(([, day = '']) => day).every((day) => day >= '2026-11-24'),
    ).toBe(true)
    expect((await page('nonsense')).errors[0]?.extensions?.code).toBe('BAD_CURSOR')
  })

  it('answers a malformed id like one that does not exist', async () => {
    for (const id of ['x', '', randomUUID()]) {
      expect(await test.ask(institute, `{ programmeById(id: "${id}") { id } }`)).toMatchObject({
        data: { programmeById: null },
        errors: [],
      })
    }
  })
})

describe('a programme from plan to count', () => {
  it('is planned once, counted, and a stale count is a conflict', async () => {
    const input = plan()
    const planned = await test.ask(institute, PLAN, { input })
    expect(planned.data).toMatchObject({
      planProgramme: { programme: { version: 1, status: 'NOMINATIONS_OPEN', instituteCode: 'NIPCCD' } },
    })
    expect((await test.ask(institute, PLAN, { input })).data).toEqual(planned.data)
    const other = await test.ask(institute, PLAN, { input: { ...input, seats: 31 } })
    expect(other.errors[0]?.extensions?.code).toBe('IDEMPOTENCY_CONFLICT')
    const programmeId = /"id":"([^"]+)"/.exec(JSON.stringify(planned.data))?.[1] ?? ''
    const count = (more: object = {}) => ({
      idempotencyKey: randomUUID(),
      programmeId,
      expectedVersion: 1,
      attendance: [{ stateCode: 'IN-AS', participants: 12, certified: 10 }],
      ...more,
    })
    const counted = await test.ask(institute, COUNT, { input: count() })
    expect(counted.data).toMatchObject({
      recordAttendance: { programme: { version: 2, status: 'HELD', attendance: [{ participants: 12 }] } },
    })
    expect((await test.ask(institute, COUNT, { input: count() })).data).toMatchObject({
      recordAttendance: { __typename: 'Conflict', currentVersion: 2 },
    })
    const tooMany = count({ expectedVersion: 2, attendance: [{ stateCode: 'IN-AS', participants: 31, certified: 0 }] })
    expect((await test.ask(institute, COUNT, { input: tooMany })).data).toMatchObject({
      recordAttendance: { issues: [{ path: 'attendance' }] },
    })
  })

  it('refuses a last day before the first, a place left out, an unknown State, another State', async () => {
    const fault = async (more: object) => JSON.stringify((await test.ask(institute, PLAN, { input: plan(more) })).data)
    expect(await fault({ endsOn: '2026-11-01' })).toContain('"path":"endsOn"')
    expect(await fault({ mode: 'IN_PERSON' })).toContain('"path":"venue"')
    expect(await fault({ stateCode: 'IN-XX' })).toContain('"path":"stateCode"')
    const scps = roleViewer('SCPS', { stateCode: 'IN-MH' })
    expect((await test.ask(scps, PLAN, { input: plan({ stateCode: 'IN-BR' }) })).data).toMatchObject({
      planProgramme: { __typename: 'NotAllowed' },
    })
  })
})

describe('nominations', () => {
  it('are made once by an office, and seen by their own district and the nation', async () => {
    const open = await test.owner`select id from training.programmes where status = 'NOMINATIONS_OPEN'
      and id not in (select programme_id from training.nominations) limit 1`
    const programmeId = String(open[0]?.id)
    const nominate = { input: { idempotencyKey: randomUUID(), programmeId, seats: 3 } }
    expect((await test.ask(pune, NOMINATE, nominate)).data).toMatchObject({
      nominate: { nomination: { seats: 3, state: { code: 'IN-MH' } } },
    })
    const again = { input: { ...nominate.input, idempotencyKey: randomUUID() } }
    expect((await test.ask(pune, NOMINATE, again)).data).toMatchObject({ nominate: { __typename: 'Conflict' } })
    const seen = `{ programmeById(id: "${programmeId}") { nominations { seats } } }`
    expect((await test.ask(patna, seen)).data).toEqual({ programmeById: { nominations: [] } })
    expect((await test.ask(institute, seen)).data).toEqual({ programmeById: { nominations: [{ seats: 3 }] } })
    expect(
      (await test.ask(institute, NOMINATE, { input: { ...nominate.input, idempotencyKey: randomUUID() } })).data,
    ).toMatchObject({ nominate: { __typename: 'NotAllowed' } })
  })
})

describe('figures', () => {
  it('add up: by State as by subject, and in the summary of each State', async () => {
    const ask = (by: string) =>
      test.ask(
        institute,
        `{ trainingFigures(measures: [PARTICIPANTS], by: [${by}], from: "2020-01-01", to: "2026-11-24") { columns { key kind } rows { keys values } } }`,
      )
    const sum = async (by: string) =>
      [...JSON.stringify((await ask(by)).data).matchAll(/"values":\[(\d+)\]/g)].reduce(
        (total, [, value]) => total + Number(value),
        0,
      )
    expect(await sum('STATE')).toBeGreaterThan(1000)
    expect(await sum('STATE')).toBe(await sum('SUBJECT'))
    const { data } = await test.ask(
      institute,
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on State { trainingSummary(from: "2020-01-01", to: "2026-11-24") { programmes participants } } } }`,
      {
        r: [
          { __typename: 'State', code: 'IN-MH' },
          { __typename: 'State', code: 'IN-XX' },
        ],
      },
    )
    expect(data).toMatchObject({ _entities: [{ trainingSummary: { participants: expect.any(Number) } }, null] })
  })

  it('refuse a period that ends before it begins, and too many dimensions', async () => {
    const { errors } = await test.ask(
      institute,
      '{ trainingFigures(measures: [PROGRAMMES], by: [], from: "2026-01-02", to: "2026-01-01") { asOf } }',
    )
    expect(errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })

  it('and no unsigned call', async () => {
    expect((await test.post('/graphql', { query: '{ __typename }' })).status).toBe(401)
  })
})
