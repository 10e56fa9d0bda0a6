import { writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { request } from 'undici'
import { requestOf } from './load.js'
import type { Measured } from './processes.js'

/** Calls that gateways make for one request, by gateway and query. */
export type Calls = ReadonlyMap<string, number>

/** One call that a subgraph has seen. */
export interface SeenCall {
  readonly subgraph: string
  readonly body: string
}

/** Asks once; answers what stands in the body. */
export async function ask(gateway: Measured, query: string): Promise<unknown> {
  const { origin, path, headers, body } = requestOf(gateway, query)
  const reply = await request(`${origin}${path}`, { method: 'POST', headers, body })
  return reply.body.json()
}

/** Calls that subgraphs have seen since the last time. @param port of any subgraph */
export async function seenCalls(port: number | undefined): Promise<readonly SeenCall[]> {
  const reply = await fetch(`http://127.0.0.1:${port}/calls`)
  return JSON.parse(await reply.text())
}

/**
 * Asks all gateways the same; counts their calls.
 *
 * @throws Error unless all answers are the same JSON, and without errors
 */
export async function compare(gateways: readonly Measured[], query: string, port: number | undefined): Promise<Calls> {
  const calls = new Map<string, number>()
  let expected: unknown
  for (const gateway of gateways) {
    const first = await ask(gateway, query)
    const text = JSON.stringify(first)
    if (text.includes('"errors"')) throw new Error(`${gateway.name} answers errors: ${text.slice(0, 500)}`)
    await seenCalls(port)
    await ask(gateway, query)
    calls.set(gateway.name, (await seenCalls(port)).length)
    expected ??= first
    if (!isDeepStrictEqual(first, expected)) {
      throw new Error(`${gateway.name} answers differently: ${text.slice(0, 500)}`)
    }
    console.log(`${gateway.name} makes ${calls.get(gateway.name)} calls, ${text.length} characters`)
  }
  return calls
}

/** Writes what the floor does for each query: the engine's own calls and answer. */
export async function writeFloorWork(
  file: string,
  engine: Measured,
  queries: readonly string[],
  ports: Readonly<Record<string, number>>,
): Promise<void> {
  const works: Record<string, unknown> = {}
  for (const query of queries) {
    await seenCalls(ports.accounts)
    const answer = await ask(engine, query)
    const seen = await seenCalls(ports.accounts)
    const calls = seen.map(({ subgraph, body }) => ({ url: `http://127.0.0.1:${ports[subgraph]}/graphql`, body }))
    works[query] = { calls, answer }
  }
  writeFileSync(file, JSON.stringify(works))
}
