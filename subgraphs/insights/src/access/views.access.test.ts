import { may, type Viewer } from '@vatsalya/access'
import { demoId, officeId } from '@vatsalya/demo'
import { everyViewer, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMO_VIEWS } from '../demo/views.js'
import { openInsights } from '../insights.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInsights()
})
afterAll(() => test.close())

const MINISTRY = officeId('ministry')
const LIST = '{ views(first: 50) { totalCount edges { node { id title own } } } }'
const ids = DEMO_VIEWS.map((_, index) => demoId('view', String(index)))
const analyst = roleViewer('ANALYST', { postId: demoId('post', 'analyst'), officeId: MINISTRY })

/** What a viewer should see of the demo, told again from the rule. */
function expected(viewer: Viewer): string[] {
  if (!may(viewer, 'views:read')) return []
  return DEMO_VIEWS.flatMap(({ account, sharing }, index) => {
    const own = viewer.postId === demoId('post', account)
    const office = { 'dcpo.pune': 'dcpu-490', 'state.maharashtra': 'scps-IN-MH' }[account] ?? 'ministry'
    const ofOffice = sharing === 'OFFICE' && viewer.jurisdiction.officeId === officeId(office)
    return own || ofOffice || sharing === 'EVERYBODY' ? [ids[index] ?? ''] : []
  })
}

const viewers: (readonly [string, Viewer])[] = [
  ...everyViewer({}),
  ...everyViewer({ officeId: officeId('dcpu-490') }).map(([name, viewer]) => [`${name} in Pune`, viewer] as const),
  ['the analyst', analyst],
]

describe('a saved view', () => {
  it.each(viewers)(
    'is seen by %s by owner and sharing alone, in the list, by id, and as an entity',
    async (_, viewer) => {
      const should = expected(viewer).sort()
      const list = await test.ask(viewer, LIST)
      const listed = [...JSON.stringify(list.data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id).sort()
      expect(listed).toEqual(should)
      expect(list.data).toMatchObject({ views: { totalCount: should.length } })
      for (const id of ids) {
        const one = await test.ask(viewer, `{ viewById(id: "${id}") { id } }`)
        expect(one.data).toEqual({ viewById: should.includes(id) ? { id } : null })
      }
      const entities = await test.ask(
        viewer,
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on View { title } } }',
        { r: ids.map((id) => ({ __typename: 'View', id })) },
      )
      expect(entities.data).toMatchObject({
        _entities: ids.map((id) => (should.includes(id) ? { title: expect.any(String) } : null)),
      })
    },
  )

  it('is held back by the database too, whatever the statement', async () => {
    const rows = await test.owner`select polcmd from pg_policy where polrelid = 'insights.views'::regclass`
    expect(rows.map(({ polcmd }) => polcmd).sort()).toEqual(['a', 'r', 'w'])
  })

  it('is asked by nobody unsigned', async () => {
    expect((await test.post('/graphql', { query: '{ __typename }' })).status).toBe(401)
  })
})

describe('the audit', () => {
  it.each(everyViewer({}))('answers %s only with the duty', async (_, viewer) => {
    const { data } = await test.ask(viewer, '{ insightsAudit { edges { node { act } } } }')
    expect(data).toMatchObject({ insightsAudit: { edges: expect.any(Array) } })
    if (!may(viewer, 'audit:read')) expect(data).toEqual({ insightsAudit: { edges: [] } })
  })
})
