import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Fixture, type FixtureEngine, fixtureEngine } from '../testing/fixture.js'

const poster = { __typename: 'Poster', id: '1', name: 'Rivers', desk: 'x', place: { code: 'a' } }
const fixture: Fixture = {
  a: {
    sdl: `type Query { posters: [Poster!] @tag(name: "public") things: [Thing] @tag(name: "public")
        desk: Poster @tag(name: "partner") }
      type Poster @key(fields: "id") {
        id: ID! @tag(name: "public") name: String @tag(name: "public") @tag(name: "partner") desk: String
        place: Place @tag(name: "public")
      }
      type Place @tag(name: "public") @key(fields: "code") { code: ID! note: String @authenticated }
      type Page @shareable { more: Boolean }
      type Hidden { id: ID }
      union Thing = Poster | Hidden | Page`,
    resolvers: {
      Query: {
        posters: () => [poster],
        things: () => [poster, { __typename: 'Hidden', id: '9' }, { __typename: 'Page', more: true }],
        desk: () => poster,
      },
    },
  },
  b: {
    sdl: 'type Poster @key(fields: "id") { id: ID! secret: String }',
    resolvers: { Poster: { secret: () => 'x' } },
  },
}
let engine: FixtureEngine
beforeAll(async () => {
  engine = await fixtureEngine(fixture, {
    neutralTypes: new Set(['Page']),
    contracts: {
      public: { include: ['public'], outside: 'refused' },
      partner: { include: ['partner'], outside: 'refused' },
    },
  })
})
afterAll(() => engine.engine.close())

async function ask(query: string, contract?: string) {
  engine.calls.length = 0
  const authorization = { authenticated: true, scopes: [], policies: [] }
  const answer = await engine.engine.execute({ query, contract, authorization, context: undefined })
  const paths = answer.errors.map(({ path, extensions }) => [path?.join('.'), extensions?.code])
  return { data: JSON.parse(answer.data ?? 'null'), paths, asked: engine.calls.map((call) => call.query).join() }
}
const refused = (path: string) => [path, 'UNAUTHORIZED_FIELD_OR_TYPE']

it('answers what carries the tag, and fetches nothing else', async () => {
  const query = '{ desk { id } posters { id name desk secret place { code } } }'
  const { data, paths, asked } = await ask(query, 'public')
  expect(data).toEqual({
    desk: null,
    posters: [{ id: '1', name: 'Rivers', desk: null, secret: null, place: { code: 'a' } }],
  })
  expect(paths).toEqual([refused('desk'), refused('posters.0.desk'), refused('posters.0.secret')])
  expect(asked).not.toMatch(/desk|secret/)
})

it('opens a type by its own tag, and keeps conditions apart from it', async () => {
  const query = '{ posters { place { code note } } }'
  expect((await ask(query, 'public')).data).toEqual({ posters: [{ place: { code: 'a', note: null } }] })
})

it('hides types of a union in which nothing carries the tag', async () => {
  const query = '{ things { __typename ... on Poster { name } ... on Hidden { id } ... on Page { more } } }'
  const { data } = await ask(query, 'public')
  expect(data).toEqual({
    things: [{ __typename: 'Poster', name: 'Rivers' }, null, { __typename: 'Page', more: true }],
  })
})

it('keeps one contract, another and the whole graph apart in its plans', async () => {
  const query = '{ posters { name desk } }'
  expect((await ask(query, 'public')).data).toEqual({ posters: [{ name: 'Rivers', desk: null }] })
  expect((await ask(query, 'partner')).data).toEqual({ posters: null })
  expect((await ask(query)).data).toEqual({ posters: [{ name: 'Rivers', desk: 'x' }] })
})
