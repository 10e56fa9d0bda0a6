import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noLimits } from '../index.js'
import { type FixtureEngine, fixtureEngine } from '../testing/fixture.js'

const two = {
  a: {
    sdl: `type Query { item: Item items(first: Int): [Item!] many(ids: [ID!]): Int }
      type Item @key(fields: "id") { id: ID! name: String parent: Item children(first: Int): [Item!] }`,
  },
  b: { sdl: 'type Item @key(fields: "id") { id: ID! next: Item rank: Int }' },
}

describe('limits refuse before anything is planned or fetched', () => {
  let fixture: FixtureEngine
  beforeAll(async () => {
    fixture = await fixtureEngine(two)
  })
  afterAll(() => fixture.engine.close())

  const codeOf = async (query: string, variables?: Record<string, unknown>) => {
    const { errors } = await fixture.ask(query, variables)
    const [first] = errors ?? []
    return first && JSON.stringify(first.extensions).match(/"code":"(LIMIT_\w+)"/)?.[1]
  }
  const nested = (levels: number) => `{ item ${'{ parent '.repeat(levels - 2)}{ id }${' }'.repeat(levels - 1)}`

  it.each([
    ['LIMIT_DEPTH', nested(12), nested(13)],
    ['LIMIT_ALIASES', aliases(30), aliases(31)],
    ['LIMIT_ROOT_FIELDS', `{ ${'many '.repeat(15)} }`, `{ ${'many '.repeat(16)} }`],
    [
      'LIMIT_DIRECTIVES',
      `{ item { ${'id @skip(if: false) '.repeat(20)} } }`,
      `{ item { ${'id @skip(if: false) '.repeat(21)} } }`,
    ],
    ['LIMIT_FIELDS', `{ item { ${'id '.repeat(999)} } }`, `{ item { ${'id '.repeat(1000)} } }`],
    ['LIMIT_TOKENS', `{ item { ${'id '.repeat(990)} } }`, `{ item { ${'id '.repeat(2000)} } }`],
    ['LIMIT_LIST_SIZE', '{ items(first: 100) { id } }', '{ items(first: 101) { id } }'],
    [
      'LIMIT_COST',
      '{ items(first: 100) { children(first: 100) { id } } }',
      '{ items(first: 99) { children(first: 99) { children(first: 99) { id } } } }',
    ],
  ])('%s', async (code, within, over) => {
    expect(await codeOf(within)).toBeUndefined()
    const started = performance.now()
    expect(await codeOf(over)).toBe(code)
    expect(performance.now() - started).toBeLessThan(200)
    expect(fixture.calls).toEqual([])
  })

  it('variables: page sizes and their number', async () => {
    const query = 'query ($n: Int, $ids: [ID!]) { items(first: $n) { id } many(ids: $ids) }'
    expect(await codeOf(query, { n: 100 })).toBeUndefined()
    expect(await codeOf(query, { n: 101 })).toBe('LIMIT_LIST_SIZE')
    expect(await codeOf(query, { ids: Array.from({ length: 6000 }, String) })).toBe('LIMIT_VARIABLES')
  })

  it('plan bombs are refused with under 50 ms of work and under 50 MB', async () => {
    const deep = `{ item ${'{ next '.repeat(1000)}{ id }${'}'.repeat(1000)} }`
    const bombs = [10, 14, 22, 60].map(fragmentBomb).concat(wide(8, 3), wide(10, 4), wide(20, 3), aliases(1000), deep)
    await codeOf(fragmentBomb(9))
    for (const bomb of bombs) {
      const memory = process.memoryUsage().rss
      const before = process.cpuUsage()
      const code = await codeOf(bomb)
      // Processor time, not the clock's: other processes of a crowded machine do not count. It all runs on the event
      // loop, which is therefore never held for longer.
      const { user, system } = process.cpuUsage(before)
      expect(code, bomb.slice(0, 80)).toMatch(/^LIMIT_/)
      expect((user + system) / 1000, bomb.slice(0, 80)).toBeLessThan(50)
      expect(process.memoryUsage().rss - memory).toBeLessThan(50 * 1024 * 1024)
    }
  })

  it('a plan that takes too long is stopped, and the next one is made', async () => {
    const slow = await fixtureEngine(two, { limits: noLimits, tuning: { planMs: 300 } })
    const held = monitorEventLoopDelay()
    const bomb = await slow.ask('{ item { id } }').then(() => {
      held.enable()
      return slow.ask(fragmentBomb(11))
    })
    held.disable()
    expect(bomb).toMatchObject({ errors: [{ extensions: { code: 'LIMIT_PLAN_TIME' } }] })
    expect(held.percentile(50) / 1e6).toBeLessThan(50)
    expect(await slow.ask('{ item { id name } }')).toEqual({ data: { item: null } })
    await slow.engine.close()
  })

  it('the usual introspection query is not refused for its depth', async () => {
    const deep = `{ __schema { types { fields { type { ${'ofType { '.repeat(9)}name${' }'.repeat(9)} } } } } }`
    expect(await codeOf(deep)).toBeUndefined()
  })
})

function aliases(count: number): string {
  return `{ item { ${Array.from({ length: count }, (_, i) => `a${i}: id`).join(' ')} } }`
}

function fragmentBomb(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on Item { a: next { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
  )
  return `{ item { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Item { rank name }`
}

function wide(each: number, levels: number): string {
  const level = (left: number): string =>
    left === 0
      ? '{ rank name }'
      : `{ ${Array.from({ length: each }, (_, i) => `${left % 2 ? 'next' : 'parent'} ... on Item { n${i}: next { parent ${level(left - 1)} } }`).join(' ')} }`
  return `{ item ${level(levels).replaceAll(/(next|parent) \.\.\./g, '...')} }`
}
