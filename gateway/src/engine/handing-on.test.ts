import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Authorization, createEngine, type Engine, noLimits, writeAnswer } from './index.js'
import { composeFixture, type Fixture, localSend } from './testing/fixture.js'

const book = { __typename: 'Book', id: '1', name: 'Rivers', price: 5, more: [{ id: '2', price: 6 }] }
const secret = { __typename: 'Secret', id: '9', name: 'hidden' }
const fixture: Fixture = {
  a: {
    sdl: `type Query { nodes: [Node] book(id: ID): Book closed: Int @authenticated must: Int! @authenticated broken: Int }
      type Mutation { first(n: Int): Int second: Int! @authenticated third: Int }
      interface Node { id: ID! name: String }
      type Book implements Node @key(fields: "id") { id: ID! name: String price: Int @authenticated more: [Book!] }
      type Secret implements Node @authenticated { id: ID! name: String }`,
    resolvers: {
      Query: {
        nodes: () => [book, secret, null],
        book: () => book,
        closed: () => 7,
        must: () => 8,
        broken: () => {
          throw new Error('broken')
        },
      },
      Mutation: { first: (_: unknown, { n }: { n: number }) => n, second: () => 2, third: () => 3 },
    },
  },
  b: { sdl: 'type Book @key(fields: "id") { id: ID! pages: Int }', resolvers: { Book: { pages: () => 3 } } },
}
const known: Authorization = { authenticated: true, scopes: [], policies: [] }

describe('another gateway in the place of planner and subgraphs', () => {
  let own: Engine<undefined>
  let other: Engine<undefined>
  let handing: Engine<undefined>
  const handed: string[] = []
  beforeAll(async () => {
    const supergraph = composeFixture(fixture)
    const resilience = { all: { timeoutMs: 60_000 } }
    own = await createEngine({ supergraph, resilience, send: localSend(fixture) })
    // It knows no rules of access, as most gateways do not.
    other = await createEngine({ supergraph, send: localSend(fixture), resilience, limits: noLimits })
    handing = await createEngine({
      supergraph,
      resilience,
      handOnTo: 'other',
      send: async ({ subgraph, body }) => {
        expect(subgraph).toBe('other')
        const { query, variables } = JSON.parse(body)
        handed.push(query)
        const answer = await other.execute({ query, variables, authorization: known, context: undefined })
        return { status: answer.status, text: writeAnswer(answer) }
      },
    })
  })
  afterAll(() => Promise.all([own, other, handing].map((engine) => engine.close())))

  const told = async (engine: Engine<undefined>, query: string, authorization?: Authorization) => {
    handed.length = 0
    const variables = query.includes('$n') ? { n: 4, on: false } : {}
    const { data, errors } = await engine.execute({ query, variables, authorization, context: undefined })
    return { data: JSON.parse(data ?? 'null'), errors: errors.map(({ path, extensions }) => ({ path, extensions })) }
  }

  it.each([
    '{ book { id n: name price more { price pages } } closed }',
    'query ($n: ID, $on: Boolean!) { one: book(id: $n) { ...B @skip(if: $on) } closed @include(if: $on) } fragment B on Book { pages price }',
    '{ nodes { id ... on Book { p: price pages } ... on Secret { name } kind: __typename } }',
    '{ closed again: closed }',
    '{ book { name } must }',
    '{ broken book { name } }',
    'mutation ($n: Int) { first(n: $n) second third }',
    'mutation { third }',
    '{ __typename }',
  ])('answers as the engine does, whoever asks: %s', async (query) => {
    for (const authorization of [undefined, known]) {
      expect(await told(handing, query, authorization)).toEqual(await told(own, query, authorization))
    }
  })

  it('hands nothing on that its caller may not see, and nothing at all where nothing is left', async () => {
    await told(handing, '{ book { id price more { price } } closed nodes { ... on Secret { name } id } }')
    expect(handed).toHaveLength(1)
    expect(handed[0]).not.toMatch(/price|closed|Secret/)
    await told(handing, '{ closed must }')
    expect(handed).toEqual([])
  })

  it('keeps the limits', async () => {
    const query = `{ ${Array.from({ length: 31 }, (_, at) => `a${at}: book { id }`).join(' ')} }`
    expect(await told(handing, query)).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_ROOT_FIELDS' } }] })
    expect(handed).toEqual([])
  })
})
