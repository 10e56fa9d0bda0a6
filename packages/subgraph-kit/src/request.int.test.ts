import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PUBLIC_VIEWER } from '@vatsalya/access'
import { createTestDatabase } from '@vatsalya/testing'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrateSubgraph, roleOf } from './database/migrate.js'
import { type Database, openDatabase } from './database/transaction.js'
import { requestBase } from './request.js'

const PASSWORD = 'role'
let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: Database

beforeAll(async () => {
  const migrationsFolder = await mkdtemp(join(tmpdir(), 'migrations-'))
  await mkdir(join(migrationsFolder, 'meta'))
  await writeFile(join(migrationsFolder, 'meta', '_journal.json'), JSON.stringify({ version: '7', entries: [] }))
  database = await createTestDatabase('request', (ownerUrl) =>
    migrateSubgraph({ ownerUrl, name: 'request', migrationsFolder, rolePassword: PASSWORD }),
  )
  await rm(migrationsFolder, { recursive: true })
  // One connection: who holds it and waits for another would wait for ever.
  pool = openDatabase({ url: database.urlFor(roleOf('request'), PASSWORD), pool: 1, prepare: true })
})

afterAll(async () => {
  await pool?.close()
  await database?.drop()
})

function request(subject = 'someone') {
  const viewer = { ...PUBLIC_VIEWER, kind: 'person' as const, subject }
  const name = 'request'
  return requestBase({ name, viewer, correlationId: 'test', database: pool, boss: undefined, now: new Date() })
}

it('reads, writes and reads again on one connection, and notes the reading first', async () => {
  const base = request()
  await (await base.read()).execute(sql`select 1`)
  base.audit({ act: 'thing.read', objectType: 'Thing', objectId: '1' })
  const input = { idempotencyKey: 'one-connection' }
  const written = await base.write('touch', input, async (unit) => {
    unit.audit({ act: 'thing.touched', objectType: 'Thing', objectId: '1' })
    return { __typename: 'Touched' }
  })
  expect(written).toEqual({ __typename: 'Touched' })
  await (await base.read()).execute(sql`select 1`)
  await base.finish()
  const acts = await pool.as({ ...PUBLIC_VIEWER, kind: 'service' }, (tx) =>
    tx.execute<{ act: string }>(sql`select act from request.audit order by seq`),
  )
  expect(acts.map(({ act }) => act)).toEqual(['thing.read', 'thing.touched'])
})

it('lets many requests at once through a pool of one', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, at) => {
      const base = request(`person ${at}`)
      await base.read()
      const input = { idempotencyKey: 'many-at-once' }
      const answer = await base.write('touch', input, async () => ({ at }))
      await base.finish()
      return answer.at
    }),
  )
  expect(answers).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
