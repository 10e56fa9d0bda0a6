import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, describe, expect, it } from 'vitest'
import { PostgresFault } from './fault.js'
import { explain, startPostgres } from './server.js'

// mkdtemp makes the folder 0700: what a clone under root's home looks like to the database's user.
const closed = mkdtempSync(join(tmpdir(), 'vatsalya-pg-'))
const options = {
  directory: join(closed, 'data', 'postgres'),
  password: "pa'ss",
  logFile: join(closed, 'log', 'pg.log'),
}

afterAll(() => {
  rmSync(realpathSync(options.directory), { recursive: true, force: true })
  rmSync(closed, { recursive: true, force: true })
})

async function ask(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  try {
    const [row] = await sql`select current_setting('server_version_num') as v, uuidv7() as id`
    return String(row?.v)
  } finally {
    await sql.end()
  }
}

describe('the server', () => {
  it('starts below a closed folder, keeps its data, and recovers from SIGKILL of its starter', async () => {
    const first = await startPostgres(options)
    expect(await ask(first.url('postgres'))).toMatch(/^18/)
    const sql = postgres(first.url('postgres'), { max: 1 })
    await sql`create table kept as select 42 as n`
    await sql.end()
    expect(statSync(options.logFile).mode & 0o777).toBe(0o600)

    // Nobody stopped the first: exactly what a killed supervisor leaves behind.
    const second = await startPostgres(options)
    await first.ended
    const again = postgres(second.url('postgres'), { max: 1 })
    expect(await again`select n from kept`).toEqual([{ n: 42 }])
    await again.end()
    await second.stop()
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain(closed)
  })

  it('says so when the password is another', async () => {
    await expect(startPostgres({ ...options, password: 'other' })).rejects.toBeInstanceOf(PostgresFault)
  })
})

describe('explain', () => {
  it('has one sentence for a full disk, a closed folder and a missing library', () => {
    expect(explain('could not write: No space left on device').message).toContain('disk is full')
    expect(explain('could not open: Permission denied').message).toContain('DATA_DIR')
    expect(explain('error while loading shared libraries: libicuuc.so.60').message).toContain('npm ci')
    expect(explain('2026 FATAL:  odd thing').message).toContain('odd thing')
  })
})
