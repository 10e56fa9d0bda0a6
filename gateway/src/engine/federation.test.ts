import { afterAll, describe, expect, it } from 'vitest'
import { type Fixture, type FixtureEngine, fixtureEngine } from './testing/fixture.js'

/** Statements of the federation specification that need data of their own. */
describe('federation', () => {
  const open: FixtureEngine[] = []
  afterAll(() => Promise.all(open.map(({ engine }) => engine.close())))
  const start = async (fixture: Fixture) => {
    const started = await fixtureEngine(fixture)
    open.push(started)
    return started
  }

  it('an entity whose key is null is not asked; the others are', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { items: [Item] } type Item @key(fields: "code") { code: ID name: String }',
        resolvers: { Query: { items: () => [{ code: '1', name: 'one' }, { code: null, name: 'none' }, null] } },
      },
      b: {
        sdl: 'type Item @key(fields: "code") { code: ID rank: Int }',
        resolvers: { Item: { rank: () => 7 } },
      },
    })
    expect(await engine.ask('{ items { name rank } }')).toEqual({
      data: { items: [{ name: 'one', rank: 7 }, { name: 'none', rank: null }, null] },
    })
    expect(engine.calls[1]?.variables.representations).toEqual([{ __typename: 'Item', code: '1' }])
  })

  it('an entity that a subgraph does not know is null where it may be, and an error where not', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { item: () => ({ id: '1', name: 'one' }) } },
      },
      b: {
        sdl: 'type Item @key(fields: "id") { id: ID! may: Int must: Int! }',
        resolvers: { Item: { __resolveReference: () => null } },
      },
    })
    expect(await engine.ask('{ item { name may } }')).toEqual({ data: { item: { name: 'one', may: null } } })
    expect(await engine.ask('{ item { name must } }')).toMatchObject({
      data: { item: null },
      errors: [{ path: ['item', 'must'], message: 'Cannot return null for non-nullable field Item.must.' }],
    })
  })

  it('keys inside keys, through lists of lists', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { grid: [[Desk!]] } type Desk @key(fields: "room { floor { no } } no") { room: Room! no: Int! }
          type Room @shareable { floor: Floor! } type Floor @shareable { no: Int! }`,
        resolvers: {
          Query: {
            grid: () => [
              [
                { no: 1, room: { floor: { no: 2 } } },
                { no: 2, room: { floor: { no: 2 } } },
              ],
              null,
              [{ no: 1, room: { floor: { no: 2 } } }],
            ],
          },
        },
      },
      b: {
        sdl: `type Desk @key(fields: "room { floor { no } } no") { room: Room! no: Int! label: String }
          type Room @shareable { floor: Floor! } type Floor @shareable { no: Int! }`,
        resolvers: {
          Desk: {
            label: (desk: { no: number; room: { floor: { no: number } } }) => `${desk.room.floor.no}-${desk.no}`,
          },
        },
      },
    })
    expect(await engine.ask('{ grid { label } }')).toEqual({
      data: { grid: [[{ label: '2-1' }, { label: '2-2' }], null, [{ label: '2-1' }]] },
    })
    expect(engine.calls[1]?.variables.representations).toHaveLength(2)
  })

  it('types and values that are @inaccessible are nothing to clients, by name or in an answer', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { media: [Media] kinds: [Kind] open: Open } interface Media { id: ID! } enum Kind { A B @inaccessible }
          type Book implements Media { id: ID! } type Reel implements Media @inaccessible { id: ID! }
          type Open { seen: Int unseen: Int @inaccessible }`,
        resolvers: {
          Query: {
            media: () => [
              { __typename: 'Book', id: '1' },
              { __typename: 'Reel', id: '2' },
            ],
            kinds: () => ['A', 'B'],
            open: () => ({ seen: 1, unseen: 2 }),
          },
        },
      },
    })
    const told = await engine.ask('{ media { id } kinds open { seen } }')
    expect(told.data).toEqual({ media: [{ id: '1' }, null], kinds: ['A', null], open: { seen: 1 } })
    expect(JSON.stringify(told)).not.toMatch(/Reel|"B"|unseen/)
    for (const query of ['{ open { unseen } }', '{ media { ... on Reel { id } } }']) {
      expect(await engine.ask(query)).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] })
    }
  })

  it('keys of clients that are names of objects themselves', async () => {
    const engine = await start({
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String }',
        resolvers: { Query: { item: () => ({ id: '1', name: 'one' }) } },
      },
    })
    const { engine: bare } = engine
    const { data } = await bare.execute({
      query: '{ __proto__: item { constructor: name toString: id } }',
      context: undefined,
    })
    expect(data).toBe('{"__proto__":{"constructor":"one","toString":"1"}}')
  })

  it('a union of which each subgraph knows other members', async () => {
    const book = { __typename: 'Book', id: '1', title: 'Rivers' }
    const engine = await start({
      a: {
        sdl: `type Query { media: Media @shareable own: Media } union Media = Book | Song
          type Book @key(fields: "id") { id: ID! title: String @shareable } type Song @shareable { title: String }`,
        resolvers: { Query: { media: () => book, own: () => ({ __typename: 'Song', title: 'Rain' }) } },
      },
      b: {
        sdl: `type Query { media: Media @shareable other: Media } union Media = Book | Film
          type Book @key(fields: "id") { id: ID! title: String @shareable pages: Int }
          type Film @key(fields: "id") { id: ID! title: String }`,
        resolvers: {
          Query: { media: () => book, other: () => ({ __typename: 'Film', id: '2', title: 'Hills' }) },
          Book: { pages: () => 9 },
        },
      },
    })
    const all = '{ __typename ... on Book { title pages } ... on Song { title } ... on Film { title } }'
    expect(await engine.ask(`{ media ${all} own ${all} other ${all} }`)).toEqual({
      data: {
        media: { __typename: 'Book', title: 'Rivers', pages: 9 },
        own: { __typename: 'Song', title: 'Rain' },
        other: { __typename: 'Film', title: 'Hills' },
      },
    })
  })

  it('what an abstract value stands for is told where a field requires it', async () => {
    const engine = await start({
      a: {
        sdl: `type Query { dog: Dog } type Dog @key(fields: "id") { id: ID! food: Food } union Food = Dry | Wet
          type Dry { grams: Int } type Wet { ml: Int }`,
        resolvers: { Query: { dog: () => ({ id: '1', food: { __typename: 'Wet', ml: 5 } }) } },
      },
      b: {
        sdl: `type Dog @key(fields: "id") { id: ID! food: Food @external
          meal: String @requires(fields: "food { ... on Dry { grams } ... on Wet { ml } }") } union Food = Dry | Wet
          type Dry { grams: Int @external } type Wet { ml: Int @external }`,
        resolvers: { Dog: { meal: ({ food }: { food: object }) => JSON.stringify(food) } },
      },
    })
    const { data } = await engine.ask('{ dog { meal } }')
    expect(data).toEqual({ dog: { meal: JSON.stringify({ ml: 5, __typename: 'Wet' }) } })
  })

  it('@override with a label: where it holds, and by lot', async () => {
    const fixture: Fixture = {
      a: {
        sdl: 'type Query { item: Item } type Item @key(fields: "id") { id: ID! by: String lot: String never: String }',
        resolvers: { Query: { item: () => ({ id: '1' }) }, Item: { by: () => 'a', lot: () => 'a', never: () => 'a' } },
      },
      b: {
        sdl: `type Item @key(fields: "id") { id: ID! by: String @override(from: "a", label: "moved")
          lot: String @override(from: "a", label: "percent(100)") never: String @override(from: "a", label: "percent(0)") }`,
        resolvers: { Item: { by: () => 'b', lot: () => 'b', never: () => 'b' } },
      },
    }
    const plain = await start(fixture)
    expect(await plain.ask('{ item { by lot never } }')).toEqual({ data: { item: { by: 'a', lot: 'b', never: 'a' } } })
    const moved = await fixtureEngine(fixture, { labels: new Set(['moved']) })
    open.push(moved)
    expect(await moved.ask('{ item { by lot never } }')).toEqual({ data: { item: { by: 'b', lot: 'b', never: 'a' } } })
  })

  it('a mutation whose required root field is null ends the row', async () => {
    const seen: string[] = []
    const engine = await start({
      a: {
        sdl: 'type Query { x: Int } type Mutation { first: Int! second: Int }',
        resolvers: {
          Mutation: {
            first: () => {
              seen.push('first')
              throw new Error('no')
            },
            second: () => seen.push('second'),
          },
        },
      },
    })
    expect(await engine.ask('mutation { first second }')).toMatchObject({ data: null, errors: [{ path: ['first'] }] })
    expect(seen).toEqual(['first'])
  })
})
