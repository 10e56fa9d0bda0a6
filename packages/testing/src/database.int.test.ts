import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from './index.js'

const made: TestDatabase[] = []
afterAll(async () => {
  for (const database of made) await database.drop()
})

async function open(purpose: string, prepare?: (url: string) => Promise<void>): Promise<postgres.Sql> {
  const database = await createTestDatabase(purpose, prepare)
  made.push(database)
  return postgres(database.ownerUrl, { max: 1 })
}

it('gives each file a database of its own, prepared once', async () => {
  let prepared = 0
  const prepare = async (url: string) => {
    prepared += 1
    const sql = postgres(url, { max: 1 })
    await sql`create table seen (n int)`
    await sql.end()
  }
  const [a, b] = await Promise.all([open('copy', prepare), open('copy', prepare)])
  await a`insert into seen values (1)`
  expect(await b`select * from seen`).toEqual([])
  expect(prepared).toBe(1)
  await a.end()
  await b.end()
})

it('makes the owner no superuser', async () => {
  const sql = await open('plain')
  const [role] = await sql`select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user`
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: true })
  await sql.end()
})
