import { PUBLIC_VIEWER } from '@vatsalya/access'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../../directory.harness.js'
import { seedReference } from '../../reference/seed.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const analyst = roleViewer('ANALYST')

describe('States and districts', () => {
  it('are all there, by name', async () => {
    const { data } = await test.ask(analyst, '{ states { code name districts { code } } }')
    expect(data).toMatchObject({ states: expect.arrayContaining([expect.objectContaining({ code: 'IN-MH' })]) })
    const [counts] = await test.owner`select count(*)::int as n from directory.districts`
    expect(counts).toEqual({ n: 787 })
  })

  it('answer the contract, with retired districts only where asked for', async () => {
    const query = `query ($all: Boolean) { stateByCode(code: "IN-DL") { code lgdCode name costShare population2011
      districts(includeRetired: $all) { code name retired state { code } } } }`
    const present = await test.ask(analyst, query)
    const all = await test.ask(analyst, query, { all: true })
    expect(present.data).toMatchObject({ stateByCode: { lgdCode: 7, name: 'Delhi', costShare: '60:40' } })
    expect(JSON.stringify(present.data)).not.toContain('Shahdara')
    expect(JSON.stringify(all.data)).toContain('Shahdara')
  })

  it('answer null for a code that nobody bears', async () => {
    const { data, errors } = await test.ask(
      analyst,
      '{ stateByCode(code: "IN-ZZ") { code } districtByCode(code: "0") { code } odd: districtByCode(code: "x; drop") { code } }',
    )
    expect(errors).toEqual([])
    expect(data).toEqual({ stateByCode: null, districtByCode: null, odd: null })
  })

  it('find a State by a code that stood before 2023', async () => {
    const { data } = await test.ask(
      analyst,
      '{ stateByCode(code: "IN-OR") { code names { text kind current validUntil } } }',
    )
    expect(data).toMatchObject({ stateByCode: { code: 'IN-OD' } })
    expect(JSON.stringify(data)).toContain('"text":"Orissa","kind":"NAME","current":false,"validUntil":"2011-11-01"')
  })

  it('tell a NUL in a code as the caller’s fault', async () => {
    const { errors } = await test.ask(analyst, 'query ($code: ID!) { districtByCode(code: $code) { code } }', {
      code: '49\u0000',
    })
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_INPUT'])
  })
})

describe('places by name', () => {
  const find = async (text: string, first = 20) => {
    const query = `query ($text: String!, $first: Int) { placesByName(text: $text, first: $first) {
      matched { text current lastSeenOn } place { __typename ... on State { stateName: name } ... on District { name } } } }`
    return test.ask(analyst, query, { text, first })
  }

  it('are found by a present and by an earlier name', async () => {
    expect((await find('pune')).at('placesByName.0.place.name')).toBe('Pune')
    const { data } = await find('Aurangabad')
    expect(data).toMatchObject({
      placesByName: expect.arrayContaining([
        {
          matched: { text: 'Aurangabad', current: false, lastSeenOn: '2022-03-11' },
          place: { __typename: 'District', name: 'Chhatrapati Sambhajinagar' },
        },
      ]),
    })
  })

  it('put whole names before parts, and no place twice', async () => {
    const { data, at } = await find('delhi')
    expect(at('placesByName.0.place.stateName')).toBe('Delhi')
    expect(JSON.stringify(data).match(/"stateName":"Delhi"/g)).toHaveLength(1)
  })

  it('take signs of patterns as text, and nothing for one letter', async () => {
    for (const text of ['%', '_a', '\\', 'p', '']) expect((await find(text)).data, text).toEqual({ placesByName: [] })
  })

  it('refuse more than fifty', async () => {
    expect((await find('an', 51)).errors[0]?.extensions?.code).toBe('LIMIT_EXCEEDED')
    expect((await find('an', 50)).errors).toEqual([])
  })
})

describe('reference data', () => {
  it('can be brought up to date again without a change', async () => {
    const read = () => test.owner`select * from directory.place_names order by 1, 2, 3, 4`
    const before = await read()
    await seedReference({ sql: test.owner })
    expect(await read()).toEqual(before)
  })

  it('keeps a name that is no longer the present one', async () => {
    await test.owner`insert into directory.place_names (place_kind, place_code, kind, text, folded, current)
      values ('DISTRICT', '490', 'NAME', 'Poona', 'poona', true)`
    await seedReference({ sql: test.owner })
    const { data } = await test.ask(analyst, '{ districtByCode(code: "490") { names { text current } } }')
    expect(data).toEqual({
      districtByCode: {
        names: [
          { text: 'Pune', current: true },
          { text: 'Poona', current: false },
        ],
      },
    })
  })
})

describe('a stranger', () => {
  it('reads code and name of a place that a poster names, and no list', async () => {
    const entities = await test.ask(
      PUBLIC_VIEWER,
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on District { name state { code name } } } }',
      { r: [{ __typename: 'District', code: '490' }] },
    )
    expect(entities.data).toEqual({ _entities: [{ name: 'Pune', state: { code: 'IN-MH', name: 'Maharashtra' } }] })
    const lists = await test.ask(PUBLIC_VIEWER, '{ states { code } placesByName(text: "pune") { matched { text } } }')
    expect(lists.data).toEqual({ states: [], placesByName: [] })
  })
})
