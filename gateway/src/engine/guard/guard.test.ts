import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Authorization, createEngine } from '../index.js'
import { type Fixture, type FixtureEngine, fixtureEngine, localSend } from '../testing/fixture.js'

const book = { __typename: 'Book', id: '1', name: 'Rivers', price: 5, secretNote: 'x' }
const secret = { __typename: 'Secret', id: '9', name: 'hidden' }
const fixture: Fixture = {
  a: {
    sdl: `type Query {
        nodes: [Node] things: [Thing] book: Book secret: Secret must: Secret! closed: Int @policy(policies: [["p1", "p2"], ["p3"]])
        grade: Grade titled: [Titled]
      }
      interface Node { id: ID! name: String }
      interface Titled { title: String }
      type Book implements Node & Titled @key(fields: "id") {
        id: ID! title: String name: String @requiresScopes(scopes: [["a:read", "b:read"], ["all"]]) price: Int @authenticated
      }
      type Leaflet implements Titled { title: String }
      type Secret implements Node @authenticated { id: ID! name: String }
      enum Grade @authenticated { HIGH LOW }
      union Thing = Book | Secret`,
    resolvers: {
      Query: {
        nodes: () => [book, secret],
        things: () => [book, secret],
        book: () => book,
        secret: () => secret,
        must: () => secret,
        closed: () => 7,
        grade: () => 'HIGH',
        titled: () => [book, { __typename: 'Leaflet', title: 'Fold' }],
      },
      Book: { __resolveReference: () => book, title: () => 'R' },
    },
  },
  b: {
    sdl: `type Book @key(fields: "id") {
      id: ID! price: Int @external shipping: Int @requires(fields: "price") @authenticated pages: Int }`,
    resolvers: { Book: { shipping: ({ price }: { price: number }) => price * 2, pages: () => 3 } },
  },
}
const anyone: Authorization = { authenticated: false, scopes: [], policies: [] }
const known: Authorization = { authenticated: true, scopes: ['a:read'], policies: ['p1'] }
const trusted: Authorization = { authenticated: true, scopes: ['a:read', 'b:read'], policies: ['p3'] }

describe('@authenticated, @requiresScopes and @policy', () => {
  let engine: FixtureEngine
  beforeAll(async () => {
    engine = await fixtureEngine(fixture)
  })
  afterAll(() => engine.engine.close())
  const ask = async (query: string, authorization?: Authorization) => {
    const { data, errors = [] } = await engine.ask(query, undefined, authorization)
    const codes = errors.map(({ path, extensions }) => [JSON.stringify(path), JSON.stringify(extensions)].join(' '))
    return { data, codes, asked: engine.calls.map(({ query: text }) => text).join('\n') }
  }
  const refused = (...path: (string | number)[]) => `${JSON.stringify(path)} {"code":"UNAUTHORIZED_FIELD_OR_TYPE"}`

  it('a refused field is null with a coded error, and is never fetched', async () => {
    const { data, codes, asked } = await ask('{ book { id n: name price } closed grade }', anyone)
    expect(data).toEqual({ book: { id: '1', n: null, price: null }, closed: null, grade: null })
    expect(codes).toEqual([refused('book', 'n'), refused('book', 'price'), refused('closed'), refused('grade')])
    expect(asked).not.toMatch(/\bname|price|closed|grade/)
  })

  it('scopes need one whole list, policies too', async () => {
    expect((await ask('{ book { name price } closed }', known)).data).toEqual({
      book: { name: null, price: 5 },
      closed: null,
    })
    expect((await ask('{ book { name price } closed }', trusted)).data).toEqual({
      book: { name: 'Rivers', price: 5 },
      closed: 7,
    })
  })

  it('callers without authorization are nobody', async () => {
    expect((await ask('{ book { price } }')).data).toEqual({ book: { price: null } })
  })

  it('types: objects, through interfaces, unions and fragments', async () => {
    const seen = await ask(
      '{ secret { id } nodes { id } things { __typename ... on Book { id } ... on Secret { name } } }',
      anyone,
    )
    expect(seen.data).toEqual({ secret: null, nodes: null, things: [{ __typename: 'Book', id: '1' }, null] })
    expect(seen.codes).toEqual([refused('secret'), refused('nodes'), refused('things', 1)])
    expect(seen.asked).not.toMatch(/secret|nodes|\bname/)
    const open = await ask('{ secret { id } nodes { id } things { __typename ... on Secret { name } } }', known)
    expect(open.data).toEqual({
      secret: { id: '9' },
      nodes: [{ id: '1' }, { id: '9' }],
      things: [{ __typename: 'Book' }, { __typename: 'Secret', name: 'hidden' }],
    })
  })

  it('a refused field that may not be null takes its parent', async () => {
    const { data, codes } = await ask('{ must { id } }', anyone)
    expect(data).toBeNull()
    expect(codes).toEqual([refused('must')])
  })

  it('fields of interfaces follow their implementations', async () => {
    const { data, codes, asked } = await ask('{ nodes { id name ... on Secret { name } } }', known)
    expect(data).toEqual({
      nodes: [
        { id: '1', name: null },
        { id: '9', name: 'hidden' },
      ],
    })
    expect(codes).toEqual([refused('nodes', 0, 'name')])
    expect(asked).toMatch(/on Secret/)
  })

  it('@requires does not read for a caller what the caller may not read', async () => {
    const { data, asked } = await ask('{ book { shipping pages } }', anyone)
    expect(data).toEqual({ book: { shipping: null, pages: 3 } })
    expect(asked).not.toMatch(/price|shipping/)
    expect((await ask('{ book { shipping } }', known)).data).toEqual({ book: { shipping: 10 } })
  })

  it('also where the supergraph was composed before the rule had to be repeated', async () => {
    // Composition of today asks for it at `shipping` too; an older one did not, and then only `price` says it.
    const strict = 'shipping: Int @join__field(graph: B, requires: "price") @authenticated'
    expect(engine.supergraph).toContain(strict)
    const supergraph = engine.supergraph.replace(strict, strict.replace(' @authenticated', ''))
    const asked: string[] = []
    const send = localSend(fixture)
    const old = await createEngine<undefined>({
      supergraph,
      send: (call) => {
        asked.push(call.body)
        return send(call)
      },
    })
    const answer = await old.execute({
      query: '{ book { shipping pages } }',
      authorization: anyone,
      context: undefined,
    })
    expect(answer).toMatchObject({
      data: '{"book":{"shipping":null,"pages":3}}',
      errors: [{ path: ['book', 'shipping'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
    expect(asked.join()).not.toMatch(/price|shipping/)
    await old.close()
  })

  it('by setting, an operation with a refused field is not run at all', async () => {
    const strict = await fixtureEngine(fixture, { refused: 'operation' })
    const code = { errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }] }
    for (const query of ['{ book { id price } }', '{ things { ... on Secret { name } } }', '{ book { shipping } }']) {
      expect(await strict.ask(query, undefined, anyone)).toMatchObject(code)
      expect(strict.calls).toEqual([])
    }
    expect(await strict.ask('{ book { id } }', undefined, anyone)).toEqual({ data: { book: { id: '1' } } })
    expect(await strict.ask('{ book { price } }', undefined, known)).toEqual({ data: { book: { price: 5 } } })
    await strict.engine.close()
  })

  it('introspection is closed where nobody opened it', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ book { id } __type(name: "Book") { name } }']) {
      expect(await engine.ask(query)).toMatchObject({ errors: [{ extensions: { code: 'INTROSPECTION_DISABLED' } }] })
      expect(engine.calls).toEqual([])
    }
  })

  it('what is not guarded is not touched', async () => {
    expect(await ask('{ titled { title __typename } }', anyone)).toMatchObject({
      data: {
        titled: [
          { title: 'R', __typename: 'Book' },
          { title: 'Fold', __typename: 'Leaflet' },
        ],
      },
      codes: [],
    })
  })
})
