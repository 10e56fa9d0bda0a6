import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type FixtureEngine, fixtureEngine } from './testing/fixture.js'
import { shop } from './testing/shop.js'

describe('the engine answers operations over two subgraphs', () => {
  let shopEngine: FixtureEngine
  beforeAll(async () => {
    shopEngine = await fixtureEngine(shop, { introspection: true })
  })
  afterAll(() => shopEngine.engine.close())

  it('joins entities, and asks equal ones once', async () => {
    const answer = await shopEngine.ask(
      '{ me { name reviews { body product { name } } } products { name reviews { body author { name } } } }',
    )
    expect(answer).toMatchSnapshot()
    expect(shopEngine.calls.length).toBe(4)
  })

  it('keeps the arguments of @requires apart from the client’s', async () => {
    const answer = await shopEngine.ask(
      '{ product(id: 1) { id: name price(currency: "EUR") price2: price a: shipping(express: true) shipping } }',
    )
    expect(answer).toEqual({ data: { product: { id: 'Table', price: 9, price2: 9, a: '10/1!', shipping: '10/1' } } })
  })

  it('answers interfaces, unions, __typename, fragments, conditions and introspection', async () => {
    const answer = await shopEngine.ask(
      `query ($yes: Boolean = true, $no: Boolean!, $name: String!) {
        __typename node(id: 1) { __typename ...P } anything { ... on Shelf { label __typename } ... on Product { id } }
        gone: me @skip(if: $yes) { id } also: me @include(if: $no) { id } __type(name: $name) { kind }
      } fragment P on Product { name reviews(first: 1) { id } }`,
      { no: false, name: 'Any' },
    )
    expect(answer).toMatchSnapshot()
  })

  it('runs mutations in order', async () => {
    const answer = await shopEngine.ask(
      'mutation { b: rename(id: 1, to: "x") { name reviews { id } } a: rename(id: 2, to: "y") { name } }',
    )
    expect(answer).toEqual({ data: { b: { name: 'x', reviews: [{ id: 'r1' }] }, a: { name: 'y' } } })
    expect(shopEngine.calls.map((call) => call.subgraph)).toEqual(['catalogue', 'reviews', 'catalogue'])
  })

  it('tells what is wrong with an operation', async () => {
    expect(await shopEngine.ask('{ nothing }')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
    expect(await shopEngine.ask('{ nothing')).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }],
    })
    expect(await shopEngine.ask('query ($id: ID!) { product(id: $id) { id } }')).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })
})
