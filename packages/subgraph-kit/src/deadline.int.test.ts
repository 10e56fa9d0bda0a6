import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PUBLIC_VIEWER } from '@vatsalya/access'
import { sql } from 'drizzle-orm'
import { parse } from 'graphql'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Database, openDatabase } from './database/transaction.js'
import { DEADLINE_HEADER, Deadline } from './deadline.js'
import { databaseCode } from './errors.js'
import type { RequestBase } from './request.js'
import { createSubgraph } from './server.js'
import { openTestSubgraph, type TestSubgraph } from './testing/harness.js'
import { bodyHash, signViewer, VIEWER_HEADER } from './viewer-token.js'

const name = 'deadline'
const seconds = async (base: RequestBase, long: number) => {
  await (await base.read()).execute(sql`select pg_sleep(${long})`)
  return long
}
let migrationsFolder: string
let domain: TestSubgraph
let url: string

beforeAll(async () => {
  migrationsFolder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await mkdir(join(migrationsFolder, 'meta'))
  await writeFile(join(migrationsFolder, 'meta', '_journal.json'), JSON.stringify({ version: '7', entries: [] }))
  domain = await openTestSubgraph({
    name,
    migrationsFolder,
    create: (environment) => {
      url = environment.DATABASE_URL
      return createSubgraph<RequestBase>({
        name,
        typeDefs: parse('type Query { sleep(seconds: Float!): Float }'),
        resolvers: { Query: { sleep: (_: unknown, { seconds: long }, base: RequestBase) => seconds(base, long) } },
        environment,
        context: (base) => base,
        relay: false,
      })
    },
  })
})

afterAll(async () => {
  await domain?.close()
  await rm(migrationsFolder, { recursive: true })
})

async function ask(long: number, withinMs: string | undefined) {
  const payload = JSON.stringify({ query: `{ sleep(seconds: ${long}) }` })
  const token = signViewer(domain.viewerKey, name, { viewer: PUBLIC_VIEWER, body: bodyHash(payload), rid: 'r' })
  const headers = { 'content-type': 'application/json', [VIEWER_HEADER]: token }
  const answer = await domain.subgraph.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: withinMs === undefined ? headers : { ...headers, [DEADLINE_HEADER]: withinMs },
  })
  return answer.json()
}

const away = { data: null, errors: [{ extensions: { code: 'UNAVAILABLE' } }] }

it('cancels in PostgreSQL what runs longer than the gateway waits', async () => {
  // The first question opens a connection, which takes its own time.
  await ask(0, undefined)
  expect(await ask(14, '1500')).toMatchObject(away)
})

it('answers what is done in time, and whoever tells no time', async () => {
  expect(await ask(0.01, '30000')).toEqual({ data: { sleep: 0.01 } })
  for (const header of [undefined, 'soon', '-5', '1e3', '']) {
    expect(await ask(0.01, header)).toEqual({ data: { sleep: 0.01 } })
  }
})

it('begins nothing that nobody waits for any more', async () => {
  const pool = openDatabase({ url, pool: 1, prepare: true })
  let begun = false
  const begin = async () => {
    begun = true
  }
  const late = pool.as(PUBLIC_VIEWER, begin, new Deadline(0))
  await expect(late).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } })
  expect(begun).toBe(false)
  await pool.close()
})

it('holds a deadline for its own transaction alone', async () => {
  const pool = openDatabase({ url, pool: 1, prepare: true })
  const timeout = async (deadline?: Deadline) => {
    const [row] = await pool.as(
      PUBLIC_VIEWER,
      (tx) => tx.execute<{ statement_timeout: string }>(sql`show statement_timeout`),
      deadline,
    )
    return row?.statement_timeout
  }
  expect(await timeout()).toBe('15s')
  const late = sleeping(pool, new Deadline(1500))
  expect(await late.then(() => 'done', databaseCode)).toBe('57014')
  expect(await timeout()).toBe('15s')
  expect(await timeout(new Deadline(60_000))).toBe('15s')
  expect(await timeout(new Deadline(4_000))).toMatch(/^(4s|3\d\d\dms)$/)
  await pool.close()
})

function sleeping(pool: Database, deadline: Deadline): Promise<unknown> {
  return pool.as(PUBLIC_VIEWER, (tx) => tx.execute(sql`select pg_sleep(14)`), deadline)
}
