import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateSubgraph } from '@vatsalya/subgraph-kit'
import { createTestDatabase, type TestDatabase } from '@vatsalya/testing'
import { exportJWK, generateKeyPair } from 'jose'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ForgedHead, readHeads, signHeads } from './heads.js'
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

it('misses rows that were cut off with the head, once the head was signed elsewhere', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const key = await exportJWK(privateKey)
  const file = join(folder, 'heads.jws')
  const thief = postgres(database.superuserUrl, { max: 1 })
  await thief`update boards.audit set act = 'identity.read' where seq = 2`
  await signHeads(database.ownerUrl, file, key)
  await signHeads(database.ownerUrl, file, key)
  const heads = await readHeads(file, key)
  expect(heads.map(({ schema, seq }) => ({ schema, seq }))).toEqual([{ schema: 'boards', seq: 3 }])
  expect(await verifyChains(database.ownerUrl, heads)).toEqual([{ schema: 'boards', rows: 3, broken: null }])

  await thief`delete from boards.audit where seq = 3`
  await thief`update boards.audit_head set seq = 2, hash = (select hash from boards.audit where seq = 2)`
  await thief.end()
  // The chain alone looks whole.
  expect(await verifyChains(database.ownerUrl)).toEqual([{ schema: 'boards', rows: 2, broken: null }])
  const fault = expect.stringContaining('signed on')
  expect(await verifyChains(database.ownerUrl, heads)).toEqual([
    { schema: 'boards', rows: 2, broken: { seq: '3', fault } },
  ])
})

it('refuses a list of signed heads that somebody has changed', async () => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  const key = await exportJWK(privateKey)
  const file = join(folder, 'forged.jws')
  writeFileSync(file, 'eyJhbGciOiJub25lIn0.eyJzY2hlbWEiOiJib2FyZHMifQ.\n')
  await expect(readHeads(file, key)).rejects.toThrow(ForgedHead)
})
