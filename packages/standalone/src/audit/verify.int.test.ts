import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateSubgraph } from '@vatsalya/subgraph-kit'
import { createTestDatabase, type TestDatabase } from '@vatsalya/testing'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyChains } from './verify.js'

const folder = mkdtempSync(join(tmpdir(), 'vatsalya-audit-'))
let database: TestDatabase

beforeAll(async () => {
  // The audit is the kit's; a domain without tables of its own is enough to have one.
  mkdirSync(join(folder, 'meta'))
  writeFileSync(join(folder, 'meta', '_journal.json'), '{"version":"7","dialect":"postgresql","entries":[]}')
  database = await createTestDatabase('audit chains', async (ownerUrl) => {
    const sql = postgres(ownerUrl, { max: 1 })
    await sql`create schema boards`
    await sql.end()
    await migrateSubgraph({ ownerUrl, name: 'boards', migrationsFolder: folder, rolePassword: 'boards' })
  })
})

afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

it('says that a chain is whole, and names the first row of a broken one', async () => {
  const role = postgres(database.urlFor('vatsalya_boards', 'boards'), { max: 1 })
  for (const act of ['order.issued', 'identity.read', 'identity.read']) {
    await role`insert into boards.audit (correlation_id, act, object_type, object_id) values ('r', ${act}, 'Order', '1')`
  }
  await role.end()
  expect(await verifyChains(database.ownerUrl)).toEqual([{ schema: 'boards', rows: 3, broken: null }])

  const thief = postgres(database.superuserUrl, { max: 1 })
  await thief`update boards.audit set act = 'nothing' where seq = 2`
  await thief.end()
  expect(await verifyChains(database.ownerUrl)).toEqual([
    { schema: 'boards', rows: 3, broken: { seq: '2', fault: 'changed' } },
  ])
})
