import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fixture, type FixtureEngine, fixtureEngine } from '../testing/fixture.js'

const kinds = ['Ant', 'Bee', 'Cat', 'Dog', 'Eel', 'Fox']
const links = Array.from({ length: 50 }, (_, i) => i)
/** Each field needs the one before it from the other subgraph. */
const chain = (own: number) =>
  links
    .flatMap((i) => {
      const here = i % 2 === own
      if (!here) return i === links.length - 1 ? [] : [`f${i}: Int @external`]
      return [i === 0 ? 'f0: Int' : `f${i}: Int @requires(fields: "f${i - 1}")`]
    })
    .join(' ')
const fixture: Fixture = {
  a: {
    sdl: `type Query { node: Node nodes(first: Int): [Node!] thing: Thing where(in: In, ids: [ID!]): Int }
      type Mutation { signIn(code: String!): Boolean }
      input In { in: In ins: [In!] id: ID }
      interface Node { id: ID! next: Node other: Node friends(first: Int): [Node!] }
      ${kinds.map((kind) => `type ${kind} implements Node @key(fields: "id") { id: ID! next: Node other: Node friends(first: Int): [Node!] }`).join('\n')}
      type Thing @key(fields: "id") { id: ID! ${chain(0)} }`,
  },
  b: {
    sdl: `${kinds.map((kind) => `type ${kind} @key(fields: "id") { id: ID! far${kind}: Int }`).join('\n')}
      type Thing @key(fields: "id") { id: ID! ${chain(1)} far: Int }`,
  },
}

const products = (levels: number): string =>
  levels === 0
    ? '{ id }'
    : `{ ${kinds.map((kind) => `... on ${kind} { n${kind}: next ${products(levels - 1)} far${kind} }`).join(' ')} }`
const nestedFragments = (levels: number, of: string) =>
  Array.from({ length: levels }, (_, i) => `fragment F${i} on Node { next { ...F${i + 1} } other { ...F${i + 1} } }`)
    .concat(`fragment F${levels} on Node { ${of} }`)
    .join(' ')
const introspection = (levels: number): string =>
  levels === 0 ? '{ name }' : `{ fields { type ${introspection(levels - 1)} } }`
const deepList = (depth: number): unknown => {
  let value: unknown = []
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

describe('what is dear to plan or to answer', () => {
  let engine: FixtureEngine
  beforeAll(async () => {
    engine = await fixtureEngine(fixture, { introspection: true })
    await engine.ask('{ node { id } }')
  })
  afterAll(() => engine.engine.close())

  /** The refusal's code, and this process's work for it: other processes of a crowded machine do not count. */
  async function refusal(query: string, variables?: Record<string, unknown>) {
    const memory = process.memoryUsage().rss
    const before = process.cpuUsage()
    const answer = await engine.ask(query, variables)
    const { user, system } = process.cpuUsage(before)
    const megabytes = (process.memoryUsage().rss - memory) / 1024 / 1024
    const codes = JSON.stringify(answer.errors ?? []).match(/"code":"\w+"/g) ?? []
    return { code: codes[0]?.slice(8, -1), ms: (user + system) / 1000, megabytes, calls: engine.calls.length }
  }

  it.each<[what: string, code: RegExp, query: string, variables?: Record<string, unknown>]>([
    ['type conditions times type conditions', /^LIMIT_/, `{ node ${products(4)} }`],
    [
      'the same through fragments',
      /^LIMIT_/,
      `{ node { ...F0 } } ${nestedFragments(9, kinds.map((kind) => `... on ${kind} { far${kind} }`).join(' '))}`,
    ],
    [
      'lists in lists',
      /^LIMIT_COST$/,
      `{ nodes(first: 100) { ${'friends(first: 100) { '.repeat(3)}id${' }'.repeat(3)} } }`,
    ],
    ['aliases over entities', /^LIMIT_ALIASES$/, `{ thing { ${links.map((i) => `a${i}: far`).join(' ')} } }`],
    [
      'mutations that try one code after the other',
      /^LIMIT_/,
      `mutation { ${links.map((i) => `a${i}: signIn(code: "${i}")`).join(' ')} }`,
    ],
    [
      'the same without aliases, through fragments',
      /^LIMIT_ROOT_FIELDS$/,
      `mutation { ${links.map((i) => `...M${i}`).join(' ')} } ${links.map((i) => `fragment M${i} on Mutation { signIn(code: "1") }`).join(' ')}`,
    ],
    [
      'directives by fragments',
      /^LIMIT_DIRECTIVES$/,
      `{ node { ${'...D '.repeat(11)} } } fragment D on Node { id @skip(if: false) @include(if: true) }`,
    ],
    [
      'a fragment in itself',
      /^GRAPHQL_VALIDATION_FAILED$/,
      '{ node { ...F } } fragment F on Node { next { ...G } } fragment G on Node { other { ...F } }',
    ],
    ['fields that overlap', /^LIMIT_/, `{ node { ${'next { id next { id } } '.repeat(250)} } }`],
    ['introspection in circles', /^GRAPHQL_VALIDATION_FAILED$/, `{ __schema { types ${introspection(8)} } }`],
    [
      'introspection in circles, through fragments',
      /^GRAPHQL_VALIDATION_FAILED$/,
      `{ __schema { types { ...T0 } } } ${[0, 1, 2, 3, 4].map((i) => `fragment T${i} on __Type { fields { type { ...T${i + 1} } } }`).join(' ')} fragment T5 on __Type { name }`,
    ],
    [
      'an input in itself, written out',
      /^LIMIT_TOKENS$/,
      `{ where(in: ${'{ in: '.repeat(900)}{ id: "1" }${' }'.repeat(900)}) }`,
    ],
    [
      'a variable of ten thousand levels',
      /^(LIMIT_VARIABLES|BAD_USER_INPUT)$/,
      'query ($ids: [ID!]) { where(ids: $ids) }',
      { ids: deepList(10_000) },
    ],
    [
      'a variable of ten thousand items',
      /^LIMIT_VARIABLES$/,
      'query ($ids: [ID!]) { where(ids: $ids) }',
      { ids: links.flatMap(() => Array.from({ length: 200 }, String)) },
    ],
  ])('%s', async (_, code, query, variables) => {
    const { code: told, ms, megabytes, calls } = await refusal(query, variables)
    expect(told).toMatch(code)
    expect({ calls, ms: ms < 50 || ms, megabytes: megabytes < 50 || megabytes }).toEqual({
      calls: 0,
      ms: true,
      megabytes: true,
    })
  })

  it('a chain of @requires: planned elsewhere, and refused for its calls', async () => {
    const { code, ms, calls } = await refusal('{ thing { f49 } }')
    expect(code).toMatch(/^LIMIT_(FETCHES|PLAN_TIME)$/)
    expect({ calls, ms: ms < 50 || ms }).toEqual({ calls: 0, ms: true })
    expect(await engine.ask('{ thing { f3 } }')).toEqual({ data: { thing: null } })
  })

  it('LIMIT_FETCHES and LIMIT_JOINS: as many as are allowed, and one more', async () => {
    const narrow = await fixtureEngine(fixture, { limits: { fetches: 3, joins: 2 } })
    expect(await narrow.ask('{ thing { f2 } }')).toEqual({ data: { thing: null } })
    expect(await narrow.ask('{ thing { f3 } }')).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_FETCHES' } }] })
    const joins = (count: number) =>
      `{ thing { far } ${['a', 'b', 'c']
        .slice(0, count)
        .map((alias) => `${alias}: thing { far }`)
        .join(' ')} }`
    expect(await narrow.ask(joins(1))).toEqual({ data: { thing: null, a: null } })
    expect(await narrow.ask(joins(2))).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_JOINS', limit: 2 } }] })
    await narrow.engine.close()
  })
})
