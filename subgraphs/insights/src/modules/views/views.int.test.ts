import { randomUUID } from 'node:crypto'
import { demoId, officeId } from '@vatsalya/demo'
import { agencyOf, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInsights } from '../../insights.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInsights()
})
afterAll(() => test.close())

const ministry = officeId('ministry')
const analyst = roleViewer('ANALYST', {
  officeId: ministry,
  personId: demoId('person', 'analyst'),
  postId: demoId('post', 'analyst'),
})
const colleague = roleViewer('MINISTRY', { officeId: ministry })
const pune = roleViewer('DCPO', { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') })

const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename
  ... on SaveViewOk { view { id title version own sharing spec { version domain measures period { kind from } chart } } }
  ... on InvalidInput { issues { path message } } ... on NotAllowed { message } ... on Conflict { currentVersion } } }`
const DELETE = `mutation ($input: DeleteViewInput!) { deleteView(input: $input) { __typename
  ... on InvalidInput { issues { path } } ... on Conflict { currentVersion } } }`

const view = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  title: 'Untraced by age',
  sharing: 'OFFICE',
  spec: {
    domain: 'CASES',
    measures: ['UNTRACED'],
    dimensions: ['AGE_BAND'],
    period: { kind: 'THIS_FINANCIAL_YEAR' },
    presentation: 'CHART',
    chart: 'BAR',
  },
  ...more,
})
const idOf = (data: unknown) => /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1] ?? ''

describe('a view from saving to deletion', () => {
  it('is saved once, read back as it was, changed, and gone', async () => {
    const input = view()
    const saved = await test.ask(analyst, SAVE, { input })
    expect(saved.data).toMatchObject({
      saveView: {
        view: { version: 1, own: true, spec: { version: 1, domain: 'CASES', period: { kind: 'THIS_FINANCIAL_YEAR' } } },
      },
    })
    expect((await test.ask(analyst, SAVE, { input })).data).toEqual(saved.data)
    const other = await test.ask(analyst, SAVE, { input: { ...input, title: 'Another' } })
    expect(other.errors[0]?.extensions?.code).toBe('IDEMPOTENCY_CONFLICT')

    const viewId = idOf(saved.data)
    const seen = `{ viewById(id: "${viewId}") { title own office { id } } }`
    expect((await test.ask(colleague, seen)).data).toMatchObject({
      viewById: { own: false, office: { id: ministry } },
    })
    expect((await test.ask(pune, seen)).data).toEqual({ viewById: null })

    const change = view({ viewId, expectedVersion: 1, title: 'Untraced by age band', sharing: 'EVERYBODY' })
    expect((await test.ask(analyst, SAVE, { input: change })).data).toMatchObject({
      saveView: { view: { version: 2, title: 'Untraced by age band' } },
    })
    expect((await test.ask(pune, seen)).data).toMatchObject({ viewById: { own: false } })
    const stale = view({ viewId, expectedVersion: 1 })
    expect((await test.ask(analyst, SAVE, { input: stale })).data).toMatchObject({
      saveView: { __typename: 'Conflict', currentVersion: 2 },
    })
    const remove = { input: { idempotencyKey: randomUUID(), viewId, expectedVersion: 2 } }
    expect((await test.ask(analyst, DELETE, remove)).data).toMatchObject({ deleteView: { __typename: 'DeleteViewOk' } })
    for (const viewer of [analyst, colleague, pune])
      expect((await test.ask(viewer, seen)).data).toEqual({ viewById: null })
    const again = { input: { ...remove.input, idempotencyKey: randomUUID(), expectedVersion: 3 } }
    expect((await test.ask(analyst, DELETE, again)).data).toMatchObject({
      deleteView: { issues: [{ path: 'viewId' }] },
    })
    const acts = await test.owner`select act from insights.audit where object_id = ${viewId} order by seq`
    expect(acts.map(({ act }) => act)).toEqual(['view.saved', 'view.changed', 'view.deleted'])
  })

  it('of another post is left alone: in sight it is refused, out of sight it does not exist', async () => {
    const shared = demoId('view', '4')
    const own = demoId('view', '5')
    const change = (viewId: string) => ({ input: view({ viewId, expectedVersion: 1 }) })
    expect((await test.ask(pune, SAVE, change(shared))).data).toMatchObject({ saveView: { __typename: 'NotAllowed' } })
    for (const id of [own, randomUUID()]) {
      expect((await test.ask(pune, SAVE, change(id))).data).toMatchObject({
        saveView: { issues: [{ path: 'viewId', message: 'There is no such view.' }] },
      })
    }
  })
})

describe('what cannot be saved', () => {
  it('is told at its field', async () => {
    const fault = async (more: object) => JSON.stringify((await test.ask(analyst, SAVE, { input: view(more) })).data)
    expect(await fault({ title: ' x ' })).toContain('"path":"title"')
    expect(await fault({ viewId: 'x', expectedVersion: 1 })).toContain('"path":"viewId"')
    expect(await fault({ viewId: randomUUID() })).toContain('"path":"expectedVersion"')
    expect(await fault({ spec: { ...view().spec, chart: 'LINE' } })).toContain('"path":"spec.chart"')
  })

  it('posts without the duty and machines are refused', async () => {
    const without = [roleViewer('CWC_MEMBER', { districtCode: '490' }), agencyOf('RAILWAY_POLICE'), agencyOf('ANALYST')]
    for (const viewer of without) {
      expect((await test.ask(viewer, SAVE, { input: view() })).data).toMatchObject({
        saveView: { __typename: 'NotAllowed' },
      })
    }
  })
})

describe('the list', () => {
  it('goes page by page, the last changed first, and refuses a cursor of somebody else', async () => {
    const page = (after: string | null) =>
      test.ask(
        analyst,
        'query ($after: String) { views(first: 2, after: $after) { edges { node { id updatedAt } } pageInfo { endCursor hasNextPage } } }',
        { after },
      )
    const first = JSON.stringify((await page(null)).data)
    const cursor = /"endCursor":"([^"]+)"/.exec(first)?.[1] ?? ''
    const second = JSON.stringify((await page(cursor)).data)
    const times = [...(first + second).matchAll(/"updatedAt":"([^"]+)"/g)].map(([, at]) => at ?? '')
    expect(times).toHaveLength(4)
    expect(times).toEqual([...times].sort().reverse())
    const ids = [...(first + second).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(4)
    expect((await page('nonsense')).errors[0]?.extensions?.code).toBe('BAD_CURSOR')
  })

  it('is narrowed by domain, by owner, by title, and a percent sign is a letter', async () => {
    const count = async (filter: string) =>
      JSON.stringify((await test.ask(analyst, `{ views(filter: { ${filter} }) { totalCount } }`)).data)
    expect(await count('domain: SCHEME')).toContain('"totalCount":1')
    expect(await count('own: true')).toContain('"totalCount":2')
    expect(await count('text: "girls AND"')).toContain('"totalCount":1')
    expect(await count('text: "%"')).toContain('"totalCount":0')
  })
})

describe('an id', () => {
  it.each(['x', '', randomUUID()])('%j that is malformed or unknown is null', async (id) => {
    expect(await test.ask(analyst, `{ viewById(id: "${id}") { id } }`)).toMatchObject({
      data: { viewById: null },
      errors: [],
    })
  })
})
