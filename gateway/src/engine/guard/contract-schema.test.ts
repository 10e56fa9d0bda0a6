import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, type FixtureEngine, fixtureEngine } from '../testing/fixture.js'

const poster = { __typename: 'Poster', id: '1', name: 'Rivers', desk: 'x', size: 'A3' }
const fixture: Fixture = {
  a: {
    sdl: `type Query {
        posters(where: Where): [Poster!] @tag(name: "public") things: [Thing] @tag(name: "public")
        trail(of: TrailOf): [Entry!] @tag(name: "people") named: [Named] @tag(name: "public")
      }
      type Mutation { report(input: Where!): Reported @tag(name: "public") close(id: ID!): Poster @tag(name: "people") }
      interface Named { name: String @tag(name: "public") note: String }
      type Poster implements Named @key(fields: "id") {
        id: ID! @tag(name: "public") name: String @tag(name: "public") desk: String note: String
        size: Size @tag(name: "public") trail: Entry
      }
      type Entry @tag(name: "people") { at: Stamp name: String }
      type Hidden { id: ID kind: Kind }
      type Reported @tag(name: "public") { reference: String! entry: Entry }
      union Thing = Poster | Hidden
      input Where { size: Size under: Under } input Under { name: String } input TrailOf { at: Stamp }
      enum Size { A3 A4 } enum Kind { ONE TWO } scalar Stamp`,
    resolvers: {
      Query: {
        posters: () => [poster],
        things: () => [poster, { __typename: 'Hidden', id: '9' }],
        named: () => [poster],
      },
    },
  },
  b: {
    sdl: 'type Poster @key(fields: "id") { id: ID! secret: String shown: Int @tag(name: "public") }',
    resolvers: { Poster: { secret: () => 'x', shown: () => 3 } },
  },
}
const contracts = { public: { include: ['public'] }, agency: { exclude: ['people'] } }

describe("a contract's own schema", () => {
  let engine: FixtureEngine
  beforeAll(async () => {
    engine = await fixtureEngine(fixture, { contracts, introspection: true })
  })
  afterAll(() => engine.engine.close())

  const ask = async (query: string, contract?: string) => {
    engine.calls.length = 0
    const answer = await engine.engine.execute({ query, contract, context: undefined })
    return { ...answer, data: JSON.parse(answer.data ?? 'null'), calls: engine.calls.length }
  }
  const shape = async (contract?: string): Promise<Record<string, string[]>> => {
    const { data, errors } = await ask('{ __schema { types { name fields { name } enumValues { name } } } }', contract)
    expect(errors).toEqual([])
    const types: { name: string; fields: { name: string }[] | null }[] = data.__schema.types
    const own = types.filter(({ name }) => !name.startsWith('__'))
    return Object.fromEntries(own.map(({ name, fields }) => [name, fields?.map((field) => field.name) ?? []]))
  }

  it('tells by introspection what carries its tag, and the inputs, enums and scalars of that', async () => {
    const { Boolean: _, String: __, Int, ID, ...own } = await shape('public')
    expect(own).toEqual({
      Query: ['posters', 'things', 'named'],
      Mutation: ['report'],
      Named: ['name'],
      Poster: ['id', 'name', 'size', 'shown'],
      Reported: ['reference'],
      Thing: [],
      Where: [],
      Under: [],
      Size: [],
    })
  })

  it('tells by introspection all but what another excludes', async () => {
    const { Query, Mutation, Poster, Entry, Stamp, Hidden, TrailOf } = await shape('agency')
    expect({ Query, Mutation, Poster, Entry, Stamp, Hidden, TrailOf }).toEqual({
      Query: ['posters', 'things', 'named'],
      Mutation: ['report'],
      Poster: ['id', 'name', 'desk', 'note', 'size', 'secret', 'shown'],
      Entry: undefined,
      Stamp: undefined,
      Hidden: ['id', 'kind'],
      TrailOf: undefined,
    })
  })

  it('tells everything to callers of the whole graph', async () => {
    expect(Object.keys(await shape())).toEqual(expect.arrayContaining(['Entry', 'Hidden', 'Stamp', 'TrailOf']))
    const { errors, data } = await ask(getIntrospectionQuery(), 'public')
    expect(errors).toEqual([])
    expect(JSON.stringify(data)).not.toMatch(/secret|desk|Hidden|Entry|TrailOf|Stamp|"Kind"/)
  })

  it('knows nothing outside: not the field, not the type, not the argument', async () => {
    const outside = [
      '{ trail { name } }',
      '{ posters { desk } }',
      '{ posters { secret } }',
      '{ things { ... on Hidden { id } } }',
      '{ named { note } }',
      'mutation { close(id: 1) { id } }',
      'query ($of: TrailOf) { posters { id @include(if: true) } __typename }',
    ]
    for (const query of outside) {
      const { errors, status, calls } = await ask(query, 'public')
      expect([query, status, errors[0]?.extensions?.code, calls]).toEqual([query, 400, 'GRAPHQL_VALIDATION_FAILED', 0])
    }
    expect((await ask('{ __type(name: "Hidden") { name } }', 'public')).data).toEqual({ __type: null })
    expect(() => engine.engine.read('{ trail { name } }', null, 'public')).toThrow(/Cannot query field "trail"/)
  })

  it('answers what it holds across subgraphs, and another contract the same text by its own rules', async () => {
    const query = '{ posters(where: { size: A3 }) { id shown } }'
    expect((await ask(query, 'public')).data).toEqual({ posters: [{ id: '1', shown: 3 }] })
    expect((await ask('{ posters { desk secret } }', 'agency')).data).toEqual({ posters: [{ desk: 'x', secret: 'x' }] })
    expect((await ask('{ posters { trail { name } } }', 'agency')).status).toBe(400)
    expect((await ask('{ posters { trail { name } } }')).data).toEqual({ posters: [{ trail: null }] })
  })

  it('an object of a type outside is null where a union may give it', async () => {
    expect((await ask('{ things { __typename ... on Poster { name } } }', 'public')).data).toEqual({
      things: [{ __typename: 'Poster', name: 'Rivers' }, null],
    })
  })

  it('a supergraph under which a promised contract does not stand is refused, and the old one stays', async () => {
    await expect(fixtureEngine(fixture, { contracts: { none: { include: ['nothing'] } } })).rejects.toThrow(
      /the contract "none" is no schema/,
    )
    await expect(engine.engine.replace(engine.supergraph.replaceAll(/@tag\(name: "public"\)/g, ''))).rejects.toThrow(
      /the contract "public" is no schema/,
    )
    expect((await ask('{ posters { id } }', 'public')).data).toEqual({ posters: [{ id: '1' }] })
  })
})
