import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'
import { afterAll, expect, it } from 'vitest'
import { KeptDatabase } from './database.js'

const folder = mkdtempSync(join(tmpdir(), 'vatsalya-kept-'))
const directory = join(folder, 'postgres')
afterAll(() => {
  rmSync(realpathSync(directory), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
})

it('comes back by itself, on the same port, with everything that was committed', async () => {
  const given: string[] = []
  const logFile = join(folder, 'postgres.log')
  const database = await KeptDatabase.start({ directory, password: 'x'.repeat(24), logFile }, (fault) => {
    given.push(fault.message)
  })
  const url = database.url('postgres')
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`create table kept (n int)`
  await sql`insert into kept values (42)`
  process.kill(Number(readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
  const deadline = Date.now() + 20_000
  let found: unknown
  while (!found && Date.now() < deadline) {
    await sleep(100)
    found = await sql`select n from kept`.catch(() => undefined)
  }
  expect(found).toEqual([{ n: 42 }])
  expect(database.url('postgres')).toBe(url)
  await sql.end({ timeout: 1 })
  await database.stop()
  expect(given).toEqual([])
})
