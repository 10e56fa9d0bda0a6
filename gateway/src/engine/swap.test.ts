import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createEngine, type Engine, type Send } from './index.js'
import { composeFixture, type Fixture, localSend } from './testing/fixture.js'

const before: Fixture = {
  a: {
    sdl: 'type Query { slow: String item: Item } type Item @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { slow: () => 'done', item: () => ({ id: '1', name: 'one' }) } },
  },
}
const after: Fixture = {
  ...before,
  b: {
    sdl: 'type Item @key(fields: "id") { id: ID! rank: Int }',
    resolvers: { Item: { rank: () => 7 } },
  },
}

describe('replacing the supergraph', () => {
  let engine: Engine<undefined>
  let release = () => {}
  beforeAll(async () => {
    const local = localSend(after)
    const send: Send<undefined> = async (call) => {
      if (call.body.includes('slow')) await new Promise<void>((resolve) => (release = resolve))
      return local(call)
    }
    engine = await createEngine({
      supergraph: composeFixture(before),
      send,
      resilience: { all: { timeoutMs: 60_000 } },
    })
  })
  afterAll(() => engine.close())
  const ask = async (query: string) => {
    const { data, errors } = await engine.execute({ query, context: undefined })
    return data === undefined ? errors.map(({ message }) => message) : JSON.parse(data)
  }

  it('takes over between requests; those under way end', async () => {
    expect(await ask('{ item { name } }')).toEqual({ item: { name: 'one' } })
    expect(await ask('{ item { rank } }')).toEqual([expect.stringContaining('rank')])
    const underway = ask('{ slow }')
    await expect.poll(() => release.length).toBe(1)
    const old = engine.graphId
    await engine.replace(composeFixture(after))
    expect(engine.graphId).not.toBe(old)
    expect(await ask('{ item { name rank } }')).toEqual({ item: { name: 'one', rank: 7 } })
    release()
    expect(await underway).toEqual({ slow: 'done' })
  })

  it('refuses a bad one with the reason and keeps the old one', async () => {
    const old = engine.graphId
    await expect(engine.replace('type Query { a: Int }')).rejects.toThrow(/no subgraph/)
    await expect(engine.replace('type {')).rejects.toThrow(/Syntax Error/)
    const broken = composeFixture(after).replace('rank: Int', 'rank: Nothing')
    await expect(engine.replace(broken)).rejects.toThrow(/Nothing/)
    expect(engine.graphId).toBe(old)
    expect(await ask('{ item { rank } }')).toEqual({ item: { rank: 7 } })
  })
})
