import type { Viewer } from '@vatsalya/access'
import { bodyHash, signViewer, VIEWER_HEADER } from '@vatsalya/subgraph-kit'
import { Pool } from 'undici'

/** Time that a subgraph has for the head of its answer, and for its body. */
const ANSWER_MS = 2_000
const CONNECT_MS = 1_000
const CONNECTIONS = 64

export interface SubgraphCall {
  /** Name of the subgraph. */
  readonly name: string
  /** Path of a signed route, "/graphql" or "/internal/posts". */
  readonly path: string
  /** JSON text; the signature is bound to exactly these bytes. */
  readonly body: string
  readonly viewer: Viewer
  readonly correlationId: string
}

/** A subgraph did not answer in time, or not in JSON. Carries its name, never its address. */
export class SubgraphAway extends Error {
  constructor(
    readonly service: string,
    cause?: unknown,
  ) {
    super(`${service} does not answer`, { cause })
  }
}

export interface SubgraphAddress {
  readonly url: string
  readonly key: Uint8Array
}

/** The subgraphs behind the gateway: a pool of connections each, and the viewer signed into every call. */
export class Subgraphs {
  readonly #pools: ReadonlyMap<string, { readonly pool: Pool; readonly key: Uint8Array }>

  constructor(addresses: Readonly<Record<string, SubgraphAddress>>) {
    this.#pools = new Map(
      Object.entries(addresses).map(([name, { url, key }]) => [name, { key, pool: openPool(new URL(url).origin) }]),
    )
  }

  get names(): string[] {
    return [...this.#pools.keys()]
  }

  /** Header that says who is asking, for a call to `name` with this body. */
  async sign(name: string, claims: { viewer: Viewer; body: string; rid: string }): Promise<Record<string, string>> {
    return { [VIEWER_HEADER]: await signViewer(this.#of(name).key, name, claims) }
  }

  /** Connections to `name`, for routes that stream. */
  pool(name: string): Pool {
    return this.#of(name).pool
  }

  /**
   * Posts JSON, answers the parsed answer and its status.
   *
   * @throws {SubgraphAway} when it is unreachable, too slow, failing (5xx) or does not speak JSON
   */
  async post(call: SubgraphCall): Promise<{ status: number; body: unknown }> {
    const { name, path, body, viewer, correlationId } = call
    const { pool, key } = this.#of(name)
    const token = await signViewer(key, name, { viewer, body: bodyHash(body), rid: correlationId })
    try {
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', [VIEWER_HEADER]: token },
        body,
      })
      const text = await answer.body.text()
      if (answer.statusCode >= 500) throw new Error(`answered ${answer.statusCode}`)
      return { status: answer.statusCode, body: JSON.parse(text) }
    } catch (error) {
      throw new SubgraphAway(name, error)
    }
  }

  /** State of one subgraph as it says itself: "up", "database away", or "away". */
  async state(name: string): Promise<string> {
    try {
      const answer = await this.#of(name).pool.request({ method: 'GET', path: '/health' })
      const told: unknown = await answer.body.json()
      return typeof told === 'object' && told !== null && 'state' in told ? String(told.state) : 'away'
    } catch {
      return 'away'
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#pools.values()].map(({ pool }) => pool.close()))
  }

  #of(name: string) {
    const found = this.#pools.get(name)
    if (!found) throw new SubgraphAway(name, new Error('no address'))
    return found
  }
}

function openPool(origin: string): Pool {
  return new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: ANSWER_MS,
    bodyTimeout: ANSWER_MS,
    connect: { timeout: CONNECT_MS },
    keepAliveTimeout: 30_000,
  })
}
