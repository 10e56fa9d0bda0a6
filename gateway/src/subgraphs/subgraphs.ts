import type { Readable } from 'node:stream'
import type { Viewer } from '@vatsalya/access'
import { bodyHash, type Language, signViewer, VIEWER_HEADER, type ViewerClaims } from '@vatsalya/subgraph-kit'
import { Pool } from 'undici'

/** Time that a subgraph has for the head of its answer, and for its body. */
const ANSWER_MS = 2_000
/** The same for an upload, which is looked at before it is answered. */
const STREAM_MS = 20_000
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
  readonly language?: Language
}

export interface StreamedCall {
  readonly name: string
  readonly path: string
  readonly contentType: string
  readonly body: Readable
  readonly claims: ViewerClaims
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

  /**
   * Posts JSON, answers the status and the text of the answer.
   *
   * @throws {SubgraphAway} when it is unreachable or too slow
   */
  async post(call: SubgraphCall): Promise<{ status: number; text: string }> {
    const { name, path, body, viewer, correlationId, language } = call
    const { pool, key } = this.#of(name)
    const token = signViewer(key, name, { viewer, body: bodyHash(body), rid: correlationId, language })
    try {
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json', [VIEWER_HEADER]: token },
        body,
      })
      return { status: answer.statusCode, text: await answer.body.text() }
    } catch (error) {
      throw new SubgraphAway(name, error)
    }
  }

  /**
   * Posts a body as it comes; the signature cannot be bound to its bytes.
   *
   * @throws {SubgraphAway} when it is unreachable or too slow
   */
  async stream(call: StreamedCall): Promise<{ status: number; text: string }> {
    const { pool, key } = this.#of(call.name)
    const headers = { 'content-type': call.contentType, [VIEWER_HEADER]: signViewer(key, call.name, call.claims) }
    try {
      const options = { method: 'POST', path: call.path, headers, body: call.body, headersTimeout: STREAM_MS } as const
      const answer = await pool.request(options)
      return { status: answer.statusCode, text: await answer.body.text() }
    } catch (error) {
      throw new SubgraphAway(call.name, error)
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
