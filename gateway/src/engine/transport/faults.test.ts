import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine } from '../index.js'
import { type FaultyServer, faultyServer } from '../testing/faulty.js'
import { composeFixture, type Fixture } from '../testing/fixture.js'
import { type ServedFixture, serveFixture } from '../testing/served.js'

const good: Fixture = {
  good: {
    sdl: `type Query { items: [Item!]! } type Mutation { touch: Item }
      type Item @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Query: {
        items: () => [
          { id: '1', name: 'one' },
          { id: '2', name: 'two' },
          { id: '1', name: 'one' },
        ],
      },
      Mutation: { touch: () => ({ id: '1', name: 'one' }) },
    },
  },
}
const bad: Fixture = {
  bad: {
    sdl: `type Query { other: Int list: [Int] } type Mutation { poke: Int }
      type Item @key(fields: "id") { id: ID! rank: Int must: Int! inner: Inner } type Inner { x: Int xs: [Int] }`,
  },
}
const gzipBomb = gzipSync('0'.repeat(50_000_000))
const whole = {
  items: [
    { name: 'one', rank: 1 },
    { name: 'two', rank: 2 },
    { name: 'one', rank: 1 },
  ],
}
const without = { items: whole.items.map(({ name }) => ({ name, rank: null })) }
const ranks = (body: string) => {
  const { variables } = JSON.parse(body)
  const entities = variables.representations.map(({ id }: { id: string }) => ({ rank: Number(id) }))
  return JSON.stringify({ data: { _entities: entities } })
}

describe('a subgraph that fails is nobody else’s trouble', () => {
  let served: ServedFixture
  let faulty: FaultyServer
  let usual: Engine<undefined>
  let hasty: Engine<undefined>
  const engines: Engine<undefined>[] = []
  const supergraph = composeFixture({ ...good, ...bad })
  const start = async (resilience: Record<string, number>, address = faulty.address) => {
    const engine = await createEngine<undefined>({
      supergraph,
      addresses: new Map([...served.addresses, ['bad', address]]),
      resilience: { all: { timeoutMs: 400, openMs: 400, ...resilience } },
      tuning: { maxReplyBytes: 1024 * 1024 },
    })
    engines.push(engine)
    return engine
  }
  beforeAll(async () => {
    served = await serveFixture(good)
    faulty = await faultyServer()
    // Never leaves the subgraph alone: each test has its own fault.
    usual = await start({ breakAt: 0.99, timeoutMs: 10_000 })
    hasty = await start({ breakAt: 0.99 })
  })
  afterAll(async () => {
    await Promise.all(engines.map((engine) => engine.close()))
    faulty.close()
    await served.close()
  })
  const ask = async (engine: Engine<undefined>, query = '{ items { name rank } }', signal?: AbortSignal) => {
    const { data, errors } = await engine.execute({ query, context: undefined, signal })
    const told = errors.map(({ extensions, path }) => `${path?.join('.')} ${extensions?.service} ${extensions?.kind}`)
    return { data: JSON.parse(data ?? 'null'), told, text: JSON.stringify(errors) }
  }
  const everywhere = (kind: string) => [0, 1, 2].map((index) => `items.${index} bad ${kind}`)

  it('answers, and asks each entity once', async () => {
    faulty.behave((body, response) => response.end(ranks(body)))
    expect(await ask(usual)).toMatchObject({ data: whole, told: [] })
    expect(JSON.parse(faulty.calls[0] ?? '').variables.representations).toHaveLength(2)
  })

  it.each<[string, string, (body: string, response: import('node:http').ServerResponse) => void]>([
    ['cut JSON', 'malformed', (body, response) => response.end(ranks(body).slice(0, -4))],
    ['HTML with status 200', 'malformed', (_, response) => response.end('<html>Login at http://10.0.0.1</html>')],
    ['JSON that is no answer', 'malformed', (_, response) => response.end('[1]')],
    ['too few entities', 'malformed', (_, response) => response.end('{"data":{"_entities":[{"rank":1}]}}')],
    ['entities that are no list', 'malformed', (_, response) => response.end('{"data":{"_entities":{"rank":1}}}')],
    [
      'a reply that is too large',
      'malformed',
      (_, response) => response.end(`{"data":{"_entities":[],"x":"${'x'.repeat(2_000_000)}"}}`),
    ],
    [
      'a packed reply nobody asked for',
      'malformed',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipBomb),
    ],
    ['status 401 with a page', 'refused', (_, response) => response.writeHead(401).end('no')],
    ['status 500 with a page', 'unavailable', (_, response) => response.writeHead(500).end('Error: at /srv/app.js')],
    ['no answer', 'timeout', () => {}],
    [
      'an answer that drips',
      'timeout',
      (_, response) => {
        const drip = setInterval(() => response.write(' '), 50)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ])('%s', async (_, kind, behaviour) => {
    faulty.behave(behaviour)
    const { data, told, text } = await ask(kind === 'timeout' ? hasty : usual)
    expect(data).toEqual(without)
    expect(told).toEqual(everywhere(kind))
    expect(text).not.toMatch(/localhost|10\.0\.0\.1|srv|stack/)
  })

  it('wrong types are errors at their place', async () => {
    faulty.behave((_, response) =>
      response.end('{"data":{"_entities":[{"rank":"1","inner":{"x":{},"xs":3}},{"rank":2,"inner":[7]}]}}'),
    )
    const { data, text } = await ask(usual, '{ items { rank inner { x xs } } }')
    expect(data.items).toEqual([
      { rank: null, inner: { x: null, xs: null } },
      { rank: 2, inner: null },
      { rank: null, inner: { x: null, xs: null } },
    ])
    expect(text.match(/SUBGRAPH_MALFORMED/g)).toHaveLength(7)
  })

  it('prototype keys in a reply are no keys', async () => {
    faulty.behave((_, response) =>
      response.end(
        '{"data":{"_entities":[{"__proto__":{"polluted":1},"rank":1},{"constructor":{"prototype":{"polluted":1}},"rank":2}]}}',
      ),
    )
    expect((await ask(usual)).data).toEqual(whole)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('retries a query once when the subgraph is busy, never a mutation', async () => {
    const engine = usual
    let calls = 0
    const onceBusy = (reply: string) => (body: string, response: import('node:http').ServerResponse) => {
      calls += 1
      if (calls === 1) response.writeHead(503).end()
      else response.end(reply || ranks(body))
    }
    faulty.behave(onceBusy(''))
    expect(await ask(engine)).toMatchObject({ data: whole, told: [] })
    calls = 0
    faulty.behave(onceBusy('{"data":{"poke":1}}'))
    expect(await ask(engine, 'mutation { poke }')).toMatchObject({
      data: { poke: null },
      told: ['poke bad unavailable'],
    })
    expect(faulty.calls).toHaveLength(1)
  })

  it('a subgraph that cannot be reached; retries keep to their budget', async () => {
    const engine = await start({ retryShare: 0 }, 'http://localhost:1/graphql')
    expect((await ask(engine)).told).toEqual(everywhere('unavailable'))
  })

  it('leaves a failing subgraph alone, then tries again', async () => {
    const engine = await start({ retryShare: 0 })
    faulty.behave((_, response) => response.writeHead(503).end())
    for (let call = 0; call < 60; call++) await ask(engine)
    const before = faulty.calls.length
    expect(before).toBeLessThan(60)
    expect((await ask(engine)).told).toEqual(everywhere('unavailable'))
    expect(faulty.calls.length).toBe(before)
    faulty.behave((body, response) => response.end(ranks(body)))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await ask(engine)).data).toEqual(whole)
  })

  it('has so many calls under way at once, and refuses what may not even wait', async () => {
    const engine = await start({ inFlight: 1, waiting: 0, retryShare: 0, timeoutMs: 20_000 })
    const held: (() => void)[] = []
    faulty.behave((body, response) => {
      held.push(() => response.end(ranks(body)))
    })
    const first = ask(engine)
    await expect.poll(() => held.length, { timeout: 10_000 }).toBe(1)
    expect((await ask(engine)).told).toEqual(everywhere('unavailable'))
    expect(faulty.calls).toHaveLength(1)
    held[0]?.()
    expect((await first).data).toEqual(whole)
  })

  it('stops calls when the client goes away', async () => {
    const engine = await start({ timeoutMs: 20_000 })
    let closed = false
    faulty.behave((_, response, request) => {
      request.socket.once('close', () => {
        closed = true
      })
      response.write(' ')
    })
    const client = new AbortController()
    const asked = ask(engine, undefined, client.signal)
    // Not before the call is out: a machine under load plans for longer than any fixed wait.
    await expect.poll(() => faulty.calls.length, { timeout: 10_000 }).toBe(1)
    client.abort()
    const { told } = await asked
    expect(told).toEqual(everywhere('cancelled'))
    await expect.poll(() => closed).toBe(true)
  })

  it('a null that may not be is told once, with the cause', async () => {
    faulty.behave((_, response) => response.writeHead(503).end())
    const { data, told } = await ask(usual, '{ items { name must } }')
    expect(data).toBeNull()
    expect(told).toEqual(everywhere('unavailable'))
  })
})
