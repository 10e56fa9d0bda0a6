import { covers, DEMO_ACCOUNTS, DEMO_AGENCIES, may, type Viewer } from '@vatsalya/access'
import { DEMO_HOMES, demoId, officeId } from '@vatsalya/demo'
import { everyViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

/** Own district, another district of the State, another State, nowhere. */
const PLACES = {
  'in Pune': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('police-490') },
  'in Mumbai': { stateCode: 'IN-MH', districtCode: '482', officeId: officeId('police-482') },
  'in Patna': { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('police-212') },
  nowhere: {},
} as const

const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)

/** What row-level security must say, told by the rules of @vatsalya/access instead of by SQL. */
function seesPost(viewer: Viewer, account: (typeof DEMO_ACCOUNTS)[number]): boolean {
  const place = { stateCode: account.stateCode, districtCode: account.districtCode, officeId: officeId(account.office) }
  return (may(viewer, 'people:read') || may(viewer, 'directory:read')) && covers(viewer.jurisdiction, place)
}

/** Entities of one type, as `_entities` shows them to a viewer: the id of each, or null. */
async function entities(viewer: Viewer, type: string, ids: readonly string[]): Promise<unknown> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { id } } }`
  const { data, errors } = await test.ask(viewer, query, { r: ids.map((id) => ({ __typename: type, id })) })
  expect(errors).toEqual([])
  return data
}

const shown = (ids: readonly string[], sees: (at: number) => boolean) => ({
  _entities: ids.map((id, at) => (sees(at) ? { id } : null)),
})

describe('entities', () => {
  it('Post and Person are seen where a post lies in the jurisdiction', async () => {
    const posts = DEMO_ACCOUNTS.map(({ account }) => demoId('post', account))
    const people = DEMO_ACCOUNTS.map(({ account }) => demoId('person', account))
    for (const [name, viewer] of viewers) {
      const sees = (at: number) => {
        const account = DEMO_ACCOUNTS[at]
        return account !== undefined && seesPost(viewer, account)
      }
      expect(await entities(viewer, 'Post', posts), name).toEqual(shown(posts, sees))
      const knows = (at: number) => may(viewer, 'people:read') || sees(at) || heldElsewhere(viewer, at)
      expect(await entities(viewer, 'Person', people), name).toEqual(shown(people, knows))
    }
  })

  it('Office is seen with directory:read, the contacts of posters by everybody', async () => {
    const ids = [officeId('police-490'), officeId('dcpu-212'), DEMO_HOMES[0]?.id ?? '', officeId('cwc-490')]
    for (const [name, viewer] of viewers) {
      const sees = (at: number) => at < 2 || may(viewer, 'directory:read')
      expect(await entities(viewer, 'Office', ids), name).toEqual(shown(ids, sees))
    }
  })

  it('Agency is seen by administration and by itself', async () => {
    const ids = DEMO_AGENCIES.map(({ account }) => demoId('agency', account))
    for (const [name, viewer] of viewers) {
      expect(await entities(viewer, 'Agency', ids), name).toEqual(shown(ids, () => may(viewer, 'people:read')))
    }
  })
})

/** dcpo.pune has a second post and police.pune a former one, both in Satara: whoever sees that district knows them. */
function heldElsewhere(viewer: Viewer, at: number): boolean {
  const second = ['dcpo.pune', 'police.pune'].includes(DEMO_ACCOUNTS[at]?.account ?? '')
  return (
    second && may(viewer, 'directory:read') && covers(viewer.jurisdiction, { stateCode: 'IN-MH', districtCode: null })
  )
}

describe('row-level security itself', () => {
  it('shows nothing to a connection without a viewer', async () => {
    const tables = await test.owner<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'directory' and tablename <> 'audit_head'`
    expect(tables.length).toBeGreaterThan(6)
    for (const { name } of tables) {
      const [row] = await test.role`select count(*)::int as n from ${test.role(`directory.${name}`)}`
      expect(row, name).toEqual({ n: 0 })
    }
  })

  it('lets nobody remove or change what no use case changes', async () => {
    for (const table of ['states', 'districts', 'place_names', 'offices', 'agencies', 'posts', 'people']) {
      const [before] = await test.owner`select count(*)::int as n from ${test.owner(`directory.${table}`)}`
      const gone = await test.role.begin(async (tx) => {
        await tx`select set_config('vatsalya.kind', 'person', true), set_config('vatsalya.level', 'nation', true),
          set_config('vatsalya.scopes', ',directory:read,people:read,people:write,', true)`
        return tx`delete from ${tx(`directory.${table}`)}`
      })
      expect(gone.count, table).toBe(0)
      const [after] = await test.owner`select count(*)::int as n from ${test.owner(`directory.${table}`)}`
      expect(after).toEqual(before)
    }
    await expect(test.role`insert into directory.states select * from directory.states`).resolves.toHaveLength(0)
    await expect(test.role`insert into directory.people (name) values ('Nobody')`).rejects.toThrow('row-level security')
  })
})
