import { serviceViewer, type Viewer } from '@vatsalya/access'
import { createTestDatabase } from '@vatsalya/testing'
import postgres from 'postgres'
import { migrateSubgraph, roleOf } from '../database/migrate.js'
import type { SubgraphEnvironment } from '../environment.js'
import type { DomainEvent, EventType } from '../events/queue.js'
import { newId } from '../ids.js'
import type { Subgraph } from '../server.js'
import { bodyHash, EVENTS_ISSUER, signViewer, VIEWER_HEADER } from '../viewer-token.js'
import { languageOfAsker } from '../words/language.js'

const PASSWORD = 'role'
const KEY = Buffer.alloc(32, 1)

/** The answer of a GraphQL request, as the gateway would get it. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
  /** A value inside `data` by its path, "offices.edges.0.node.name"; undefined where there is none. */
  at(path: string): unknown
}

/** A running subgraph on a real database, and the ways in which a test talks to it. */
export interface TestSubgraph {
  readonly subgraph: Subgraph
  /** Connection of the owner of the tables, for set-up and for looking behind row-level security. */
  readonly owner: postgres.Sql
  /** Connection under the subgraph's own role, without any viewer: for looking at row-level security itself. */
  readonly role: postgres.Sql
  /** Sends an operation as the gateway does: signed, bound to its body, in the language of `speakingTo`. */
  ask(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<Answer>
  /** Posts JSON to a signed route; without a viewer the call is unsigned. */
  post(path: string, body: unknown, viewer?: Viewer): Promise<{ status: number; body: unknown }>
  /**
   * Delivers an event of another domain to the inbox; the same id twice is the same event. `at` is when it happened,
   * now where left out. Answers the status.
   */
  deliver(source: string, type: EventType, payload: DomainEvent['payload'], id?: string, at?: Date): Promise<number>
  /** Key of the gateway's signature, for requests that are not JSON. */
  readonly viewerKey: Uint8Array
  close(): Promise<void>
}

export interface TestSubgraphOptions {
  readonly name: string
  /** Folder of the generated SQL, absolute. */
  readonly migrationsFolder: string
  readonly create: (environment: SubgraphEnvironment, now: () => Date) => Promise<Subgraph>
  /** Fills the database once per run for all files of one `purpose`; each test file works on a copy. */
  readonly fill?: (sql: postgres.Sql) => Promise<void>
  /** Of the copied database, the name of the subgraph where left out: files that fill otherwise must say so. */
  readonly purpose?: string
  readonly now?: () => Date
}

/** Opens a subgraph on a database of its own. Call it in `beforeAll`, `close` in `afterAll`. */
export async function openTestSubgraph(options: TestSubgraphOptions): Promise<TestSubgraph> {
  const { name, fill, migrationsFolder } = options
  const database = await createTestDatabase(options.purpose ?? name, async (ownerUrl) => {
    await migrateSubgraph({ ownerUrl, name, migrationsFolder, rolePassword: PASSWORD })
    if (!fill) return
    const sql = postgres(ownerUrl, { max: 2, onnotice: () => {} })
    await fill(sql)
    await sql.end()
  })
  const environment: SubgraphEnvironment = {
    PORT: 0,
    HOST: '127.0.0.1',
    DATABASE_URL: database.urlFor(roleOf(name), PASSWORD),
    DATABASE_POOL: 4,
    DATABASE_PREPARE: 'on',
    VIEWER_KEY: [KEY],
    INBOX_KEY: KEY,
    PEERS: {},
    DATA_DIR: '.data',
    LOG_LEVEL: 'silent',
  }
  const subgraph = await options.create(environment, options.now ?? (() => new Date()))
  const owner = postgres(database.ownerUrl, { max: 2, onnotice: () => {} })
  const role = postgres(environment.DATABASE_URL, { max: 1, onnotice: () => {} })

  const post: TestSubgraph['post'] = async (path, body, viewer) => {
    const payload = JSON.stringify(body)
    const headers = { 'content-type': 'application/json' }
    const token =
      viewer && signViewer(KEY, name, { viewer, body: bodyHash(payload), rid: 'test', language: languageOfAsker() })
    const answer = await subgraph.app.inject({
      method: 'POST',
      url: path,
      payload,
      headers: token ? { ...headers, [VIEWER_HEADER]: token } : headers,
    })
    return { status: answer.statusCode, body: answer.body === '' ? undefined : answer.json() }
  }
  return {
    subgraph,
    owner,
    role,
    post,
    viewerKey: KEY,
    deliver: async (source, type, eventPayload, id = newId(), at = new Date()) => {
      const payload = JSON.stringify({ id, type, source, occurredAt: at.toISOString(), payload: eventPayload })
      const claims = { viewer: serviceViewer(source), body: bodyHash(payload), rid: id }
      const headers = {
        'content-type': 'application/json',
        [VIEWER_HEADER]: signViewer(KEY, name, claims, EVENTS_ISSUER),
      }
      const answer = await subgraph.app.inject({ method: 'POST', url: '/internal/events', payload, headers })
      return answer.statusCode
    },
    ask: async (viewer, query, variables = {}) => {
      const { status, body } = await post('/graphql', { query, variables }, viewer)
      return answerOf(status, body)
    },
    close: async () => {
      await subgraph.close()
      await owner.end()
      await role.end()
      await database.drop()
    },
  }
}

function answerOf(status: number, body: unknown): Answer {
  const told: Partial<Answer> = typeof body === 'object' && body !== null ? body : {}
  const data = told.data ?? null
  return { status, data, errors: told.errors ?? [], at: (path) => path.split('.').reduce(step, data) }
}

function step(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}
