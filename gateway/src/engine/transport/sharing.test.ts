import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createPools, DEADLINE_HEADER, type Pools } from './pools.js'

let held: (() => void)[] = []
const seen: (string | undefined)[] = []
let gone = 0
const server = createServer((request, response) => {
  seen.push(request.headers[DEADLINE_HEADER]?.toString())
  response.on('close', () => {
    if (!response.writableFinished) gone += 1
  })
  request.resume()
  held.push(() => response.end('{"data":{}}'))
})
let pools: Pools<string>

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  pools = createPools<string>({
    addresses: new Map([['a', `http://127.0.0.1:${port}/`]]),
    headers: ({ context }) => ({ viewer: context }),
    connections: 10,
    maxReplyBytes: 1000,
    shareReads: true,
  })
})
afterAll(async () => {
  await pools.close()
  server.close()
})

const call = (viewer: string, body: string, more: { mutation?: boolean; signal?: AbortSignal } = {}) =>
  pools.send({ subgraph: 'a', body, mutation: false, context: viewer, signal: undefined, withinMs: 900, ...more })
/** Lets all calls arrive, then answers them; tells how many came. */
async function answered(expected: number): Promise<number> {
  await expect.poll(() => held.length).toBeGreaterThanOrEqual(expected)
  await sleep(50)
  const count = held.length
  for (const answer of held) answer()
  held = []
  return count
}

it('equal reads under way are one call; others of other viewers, bodies, and all mutations their own', async () => {
  const replies = [call('x', '1'), call('x', '1'), call('y', '1'), call('x', '2')]
  const writes = [call('x', '3', { mutation: true }), call('x', '3', { mutation: true })]
  expect(await answered(5)).toBe(5)
  expect(new Set((await Promise.all([...replies, ...writes])).map(({ text }) => text))).toEqual(
    new Set(['{"data":{}}']),
  )
})

it('a read that has ended is asked anew, and each call tells its deadline', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const reply = call('x', '1')
    expect(await answered(1)).toBe(1)
    await reply
  }
  expect(new Set(seen)).toEqual(new Set(['900']))
})

it('one that leaves takes nothing from the others; the call ends when all have left', async () => {
  const [first, second] = [new AbortController(), new AbortController()]
  const early = call('x', '1', { signal: first.signal })
  const late = call('x', '1', { signal: second.signal })
  await expect.poll(() => held.length).toBe(1)
  first.abort()
  await expect(early).rejects.toThrow()
  expect(gone).toBe(0)
  second.abort()
  await expect(late).rejects.toThrow()
  await expect.poll(() => gone).toBe(1)
  held = []
})
