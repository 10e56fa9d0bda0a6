import { PUBLIC_VIEWER } from '@vatsalya/access'
import { DEMO_HOMES, officeId } from '@vatsalya/demo'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const officer = roleViewer('DCPO', { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') })

describe('offices', () => {
  it('are there for every district, and found by kind, place and name', async () => {
    const query = `query ($filter: OfficeFilter) { offices(filter: $filter, first: 3) { totalCount edges { node { name kind } } } }`
    const total = async (filter: object) => (await test.ask(officer, query, { filter })).at('offices.totalCount')
    for (const kind of ['POLICE_STATION', 'CWC', 'JJB', 'DCPU']) expect(await total({ kinds: [kind] })).toBe(787)
    expect(await total({ kinds: ['SCPS'] })).toBe(36)
    expect(await total({ kinds: ['HOME'] })).toBe(DEMO_HOMES.length)
    expect(await total({ districtCode: '490', kinds: ['CWC', 'JJB'] })).toBe(2)
    expect(await total({ text: 'police station, pune' })).toBe(1)
    expect(await total({ kinds: [] })).toBe(0)
  })

  it('come page by page, each once', async () => {
    const names: string[] = []
    let after: unknown = null
    do {
      const query = `query ($after: String) { offices(first: 50, after: $after, filter: { stateCode: "IN-KL" }) {
        edges { node { id } } pageInfo { endCursor hasNextPage } } }`
      const answer = await test.ask(officer, query, { after })
      const edges = answer.at('offices.edges')
      if (Array.isArray(edges)) names.push(...edges.map((edge) => JSON.stringify(edge)))
      after = answer.at('offices.pageInfo.hasNextPage') === true ? answer.at('offices.pageInfo.endCursor') : null
    } while (after !== null)
    const [counted] = await test.owner`select count(*)::int as n from directory.offices where state_code = 'IN-KL'`
    expect(names).toHaveLength(counted?.n)
    expect(new Set(names).size).toBe(names.length)
  })

  it('tell who works there, as far as the caller’s jurisdiction reaches', async () => {
    const query = `query ($id: ID!) { officeById(id: $id) { name district { name } posts { title person { name account } } } }`
    const near = await test.ask(officer, query, { id: officeId('police-490') })
    expect(near.at('officeById.posts')).toEqual([
      { title: 'Child Welfare Police Officer', person: { name: 'Demo Inspector Kale', account: null } },
    ])
    const far = await test.ask(officer, query, { id: officeId('police-212') })
    expect(far.data).toEqual({
      officeById: { name: 'Demo Police Station, Patna', district: { name: 'Patna' }, posts: [] },
    })
  })

  it('stand under their district', async () => {
    const { data } = await test.ask(officer, '{ districtByCode(code: "490") { offices(kind: CWC) { name } } }')
    expect(data).toEqual({ districtByCode: { offices: [{ name: 'Child Welfare Committee, Pune' }] } })
  })
})

describe('a stranger', () => {
  it('reads the contact of a poster, and no home or list', async () => {
    const home = DEMO_HOMES[0]?.id
    const r = [officeId('police-490'), home, 'not an id'].map((id) => ({ __typename: 'Office', id }))
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Office { name phone } } }'
    const { data, errors } = await test.ask(PUBLIC_VIEWER, query, { r })
    expect(errors).toEqual([])
    expect(data).toMatchObject({ _entities: [{ name: 'Demo Police Station, Pune' }, null, null] })
    const lists = `{ offices { totalCount edges { node { id } } } officeById(id: "${officeId('police-490')}") { id }
      districtByCode(code: "490") { offices { id } } }`
    expect((await test.ask(PUBLIC_VIEWER, lists)).data).toEqual({
      offices: { totalCount: 0, edges: [] },
      officeById: null,
      districtByCode: null,
    })
  })
})
