import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { afterEach, describe, expect, it } from 'vitest'
import type { EngineOptions } from './index.js'
import { type Fixture, type FixtureEngine, fixtureEngine } from './testing/fixture.js'

/**
 * The federation specification and its directives, section by section: one test for each statement that a gateway must
 * keep. What needs many shapes of data is the oracle's (`oracle.test.ts`), access directives are the guard's
 * (`guard/`), and statements with data of their own stand in `federation.test.ts`.
 */
const open: FixtureEngine[] = []
afterEach(() => Promise.all(open.splice(0).map(({ engine }) => engine.close())))

async function start(fixture: Fixture, options: Partial<EngineOptions<unknown>> = {}): Promise<FixtureEngine> {
  const started = await fixtureEngine(fixture, { resilience: { all: { timeoutMs: 60_000 } }, ...options })
  open.push(started)
  return started
}

/** Names of the subgraphs that the last operation called, in order. */
const called = ({ calls }: FixtureEngine) => calls.map(({ subgraph }) => subgraph)
const representations = ({ calls }: FixtureEngine, at = 1) => calls[at]?.variables.representations

const item = { id: '1', sku: 's', name: 'one', size: 4, maker: { code: 'm', town: 'Pune' } }

describe('the machinery of subgraphs is not of the graph', () => {
  it('_entities, _service and the types of joining exist for no client', async () => {
    const engine = await start(
      { a: { sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! }' } },
      { introspection: true },
    )
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      expect(await engine.ask(query)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    }
    const { data } = await engine.engine.execute({ query: getIntrospectionQuery(), context: undefined })
    const types = Object.keys(buildClientSchema(JSON.parse(data ?? '')).getTypeMap())
    expect(types.filter((name) => /^(_[A-Z]|join__|link__|federation__)/.test(name))).toEqual([])
    expect(engine.calls).toEqual([])
  })

  it('__typename of the root is answered without a call', async () => {
    const engine = await start({ a: { sdl: 'type Query { n: Int } type Mutation { n: Int }' } })
    expect(await engine.ask('{ __typename again: __typename }')).toEqual({
      data: { __typename: 'Query', again: 'Query' },
    })
    expect(await engine.ask('mutation { __typename }')).toEqual({ data: { __typename: 'Mutation' } })
    expect(engine.calls).toEqual([])
  })
})

describe('resolving entities', () => {
  const fixture: Fixture = {
    a: {
      sdl: `type Query { things: [Thing] } union Thing = Item | Maker
        type Item @key(fields: "id") { id: ID! } type Maker @key(fields: "code") { code: ID! }`,
      resolvers: {
        Query: {
          things: () => [
            { __typename: 'Item', id: '1' },
            { __typename: 'Maker', code: 'm' },
            { __typename: 'Item', id: '2' },
            { __typename: 'Item', id: '1' },
          ],
        },
      },
    },
    b: {
      sdl: 'type Item @key(fields: "id") { id: ID! rank: Int } type Maker @key(fields: "code") { code: ID! rank: Int }',
      resolvers: {
        Item: { __resolveReference: ({ id }: { id: string }) => (id === '2' ? null : { id, rank: Number(id) }) },
        Maker: { rank: () => 9 },
      },
    },
  }

  it('representations carry their type and a key; entities of several types and nulls go to their places', async () => {
    const engine = await start(fixture)
    expect(await engine.ask('{ things { ... on Item { rank } ... on Maker { rank } } }')).toEqual({
      data: { things: [{ rank: 1 }, { rank: 9 }, { rank: null }, { rank: 1 }] },
    })
    const sent = engine.calls.slice(1).flatMap(({ variables }) => Object.values(variables).flat())
    expect(sent).toHaveLength(3)
    expect(sent).toEqual(
      expect.arrayContaining([
        { __typename: 'Item', id: '1' },
        { __typename: 'Item', id: '2' },
        { __typename: 'Maker', code: 'm' },
      ]),
    )
  })

  it('a call gets the variables that it uses, and no others', async () => {
    const engine = await start({
      a: { sdl: 'type Query { a(n: Int): Int }', resolvers: { Query: { a: (_: unknown, { n }: { n: number }) => n } } },
      b: { sdl: 'type Query { b(n: Int): Int }', resolvers: { Query: { b: (_: unknown, { n }: { n: number }) => n } } },
    })
    expect(await engine.ask('query ($x: Int, $y: Int) { a(n: $x) b(n: $y) }', { x: 1, y: 2 })).toEqual({
      data: { a: 1, b: 2 },
    })
    const variables = engine.calls.map(({ subgraph, variables: given }) => [subgraph, given])
    expect(Object.fromEntries(variables)).toEqual({ a: { x: 1 }, b: { y: 2 } })
  })
})

describe('@key', () => {
  it('of several keys, that is sent which the subgraph can be asked by', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") @key(fields: "sku") { id: ID! sku: ID! }',
        resolvers: { Query: { item: () => item } },
      },
      b: { sdl: 'type Item @key(fields: "sku") { sku: ID! rank: Int }', resolvers: { Item: { rank: () => 7 } } },
    })
    expect(await engine.ask('{ item { rank } }')).toEqual({ data: { item: { rank: 7 } } })
    expect(representations(engine)).toEqual([{ __typename: 'Item', sku: 's' }])
  })

  it('resolvable: false is a reference alone: nobody is asked there for more', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { item: () => item } },
      },
      b: {
        sdl: 'type Query { best: Item } type Item @key(fields: "id", resolvable: false) { id: ID! }',
        resolvers: { Query: { best: () => ({ id: '1' }) } },
      },
    })
    await engine.ask('{ item { id name } }')
    expect(called(engine)).toEqual(['a'])
    await engine.ask('{ best { id } }')
    expect(called(engine)).toEqual(['b'])
    await engine.ask('{ best { name } }')
    expect(called(engine)).toEqual(['b', 'a'])
  })

  it('a key of objects inside objects is sent whole, and is no part of the answer', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { item: Item } type Item @key(fields: "sku maker { code }") { sku: ID! maker: Maker! }
          type Maker @shareable { code: ID! }`,
        resolvers: { Query: { item: () => item } },
      },
      b: {
        sdl: `type Item @key(fields: "sku maker { code }") { sku: ID! maker: Maker! rank: Int }
          type Maker @shareable { code: ID! }`,
        resolvers: { Item: { rank: () => 7 } },
      },
    })
    expect(await engine.ask('{ item { rank } }')).toEqual({ data: { item: { rank: 7 } } })
    expect(representations(engine)).toEqual([{ __typename: 'Item', sku: 's', maker: { code: 'm' } }])
  })
})

describe('@shareable', () => {
  it('a field of a value type is asked where its parent is, without a further call', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { here: Place } type Place @shareable { town: String zone: Int }',
        resolvers: { Query: { here: () => ({ town: 'Pune', zone: 1 }) } },
      },
      b: {
        sdl: 'type Query { there: Place } type Place @shareable { town: String zone: Int }',
        resolvers: { Query: { there: () => ({ town: 'Patna', zone: 2 }) } },
      },
    })
    expect(await engine.ask('{ here { town zone } there { zone } }')).toEqual({
      data: { here: { town: 'Pune', zone: 1 }, there: { zone: 2 } },
    })
    expect(called(engine).sort()).toEqual(['a', 'b'])
  })
})

describe('@external and @provides', () => {
  it('what a path provides is asked on that path alone; elsewhere the owner is asked', async () => {
    const engine = await start({
      a: {
        sdl: 'type Item @key(fields: "id") { id: ID! name: String @shareable }',
        resolvers: { Item: { __resolveReference: () => item } },
      },
      b: {
        sdl: `type Query { with: Item @provides(fields: "name") without: Item }
          type Item @key(fields: "id") { id: ID! name: String @external }`,
        resolvers: { Query: { with: () => ({ id: '1', name: 'given' }), without: () => ({ id: '1', name: 'wrong' }) } },
      },
    })
    expect(await engine.ask('{ with { name } }')).toEqual({ data: { with: { name: 'given' } } })
    expect(called(engine)).toEqual(['b'])
    expect(await engine.ask('{ without { name } }')).toEqual({ data: { without: { name: 'one' } } })
    expect(called(engine)).toEqual(['b', 'a'])
  })
})

describe('@requires', () => {
  const fixture: Fixture = {
    a: {
      sdl: `type Query { item: Item } type Item @key(fields: "id") { id: ID! size: Int maker: Maker }
        type Maker { town: String zone: Int }`,
      resolvers: { Query: { item: () => item }, Item: { __resolveReference: () => item } },
    },
    b: {
      sdl: `type Query { best: Item } type Item @key(fields: "id") {
          id: ID! size: Int @external maker: Maker @external
          label: String @requires(fields: "size maker { town }") }
        type Maker { town: String @external }`,
      resolvers: {
        Query: { best: () => ({ id: '1' }) },
        Item: { label: ({ size, maker }: { size: number; maker: { town: string } }) => `${size} of ${maker.town}` },
      },
    },
  }

  it('what a field needs is asked first, sent along, and not told to the client', async () => {
    const engine = await start(fixture)
    expect(await engine.ask('{ item { label } }')).toEqual({ data: { item: { label: '4 of Pune' } } })
    expect(representations(engine)).toEqual([{ __typename: 'Item', id: '1', size: 4, maker: { town: 'Pune' } }])
  })

  it('also where the entity comes from the subgraph that needs it', async () => {
    const engine = await start(fixture)
    expect(await engine.ask('{ best { label } }')).toEqual({ data: { best: { label: '4 of Pune' } } })
    expect(called(engine)).toEqual(['b', 'a', 'b'])
  })

  it('without the field, what it needs is not asked', async () => {
    const engine = await start(fixture)
    await engine.ask('{ item { id } }')
    expect(engine.calls.map(({ query }) => query).join()).not.toMatch(/size|maker/)
  })
})

describe('@override', () => {
  it('the field is asked of the subgraph that took it over, and never of the other', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { item: () => ({ id: '1', name: 'old' }) } },
      },
      b: {
        sdl: 'type Item @key(fields: "id") { id: ID! name: String @override(from: "a") }',
        resolvers: { Item: { name: () => 'new' } },
      },
    })
    expect(await engine.ask('{ item { name } }')).toEqual({ data: { item: { name: 'new' } } })
    expect(engine.calls[0]?.query).not.toMatch(/\bname\b/)
  })
})

describe('@inaccessible', () => {
  it('serves as key and as requirement, and is nothing to clients: fields, arguments, input fields', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { item(note: String @inaccessible, by: By): Item } input By { id: ID mark: ID @inaccessible }
          type Item @key(fields: "id") { id: ID! @inaccessible size: Int @inaccessible name: String }`,
        resolvers: { Query: { item: () => item } },
      },
      b: {
        sdl: `type Item @key(fields: "id") { id: ID! size: Int @external label: String @requires(fields: "size") }`,
        resolvers: { Item: { label: ({ size }: { size: number }) => `${size}` } },
      },
    })
    expect(await engine.ask('{ item(by: { id: 1 }) { label name } }')).toEqual({
      data: { item: { label: '4', name: 'one' } },
    })
    for (const query of ['{ item { id } }', '{ item(note: "x") { name } }', '{ item(by: { mark: 1 }) { name } }']) {
      expect(await engine.ask(query)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    }
  })
})

describe('@interfaceObject', () => {
  const media = [
    { __typename: 'Book', id: '1', pages: 9 },
    { __typename: 'Reel', id: '2' },
  ]
  const fixture: Fixture = {
    a: {
      sdl: `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int }
        type Reel implements Media @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: { media: () => media },
        Media: { __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id) },
      },
    },
    b: {
      sdl: `type Query { top: Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
      resolvers: { Query: { top: () => ({ id: '1' }) }, Media: { stars: ({ id }: { id: string }) => Number(id) } },
    },
  }

  it('a field of every type: asked by the interface’s name, told at the objects’', async () => {
    const engine = await start(fixture)
    expect(await engine.ask('{ media { __typename stars } }')).toEqual({
      data: {
        media: [
          { __typename: 'Book', stars: 1 },
          { __typename: 'Reel', stars: 2 },
        ],
      },
    })
    expect(representations(engine)).toEqual([
      { __typename: 'Media', id: '1' },
      { __typename: 'Media', id: '2' },
    ])
  })

  it('which type an object has is asked where it is known, never told as the interface', async () => {
    const engine = await start(fixture)
    expect(await engine.ask('{ top { __typename stars ... on Book { pages } } }')).toEqual({
      data: { top: { __typename: 'Book', stars: 1, pages: 9 } },
    })
  })
})

describe('@tag, @composeDirective and types of version 1', () => {
  it('marks say nothing about running', async () => {
    const engine = await start({
      a: {
        sdl: `extend schema @link(url: "https://example.org/mine/v1.0", import: ["@mine"]) @composeDirective(name: "@mine")
          directive @mine(of: String) on FIELD_DEFINITION
          type Query { item: Item @tag(name: "x") } type Item @key(fields: "id") { id: ID! name: String @mine(of: "me") }`,
        resolvers: { Query: { item: () => item } },
      },
      b: {
        sdl: 'extend type Item @key(fields: "id") { id: ID! @external rank: Int }',
        resolvers: { Item: { rank: () => 7 } },
      },
    })
    expect(await engine.ask('{ item { name rank } }')).toEqual({ data: { item: { name: 'one', rank: 7 } } })
  })
})

describe('@context and @fromContext', () => {
  it('no planner gives such an argument: the field is refused aloud, all others are answered', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { item: Item } type Item @key(fields: "id") @context(name: "of") { id: ID! name: String! part: Part! }
          type Part @key(fields: "id") { id: ID! said(name: String @fromContext(field: "$of { name }")): String }`,
        resolvers: { Query: { item: () => ({ ...item, part: { id: '2', said: 'wrong' } }) } },
      },
      b: {
        sdl: 'type Part @key(fields: "id") { id: ID! rank: Int }',
        resolvers: { Part: { rank: () => 7 } },
      },
    })
    expect(await engine.ask('{ item { name part { rank } } }')).toEqual({
      data: { item: { name: 'one', part: { rank: 7 } } },
    })
    expect(await engine.ask('{ item { part { said } } }')).toMatchObject({
      errors: [{ extensions: { code: 'PLAN_FAILED' } }],
    })
    expect(engine.calls).toEqual([])
  })
})

describe('a supergraph', () => {
  it('is refused where it is none, and the engine that runs keeps the one it has', async () => {
    const engine = await start({ a: { sdl: 'type Query { n: Int }', resolvers: { Query: { n: () => 1 } } } })
    const before = engine.engine.graphId
    for (const bad of ['type Query { n: Int }', 'schema {', engine.supergraph.replace('n: Int', 'n: Nothing')]) {
      await expect(engine.engine.replace(bad)).rejects.toThrow()
    }
    expect(engine.engine.graphId).toBe(before)
    expect(await engine.ask('{ n }')).toEqual({ data: { n: 1 } })
  })

  it('subscriptions are refused with a code: there is no way to answer them here', async () => {
    const engine = await start({ a: { sdl: 'type Query { n: Int } type Subscription { n: Int }' } })
    const { data, errors = [] } = await engine.ask('subscription { n }')
    expect(data).toBeUndefined()
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_SUPPORTED' } }])
  })
})
