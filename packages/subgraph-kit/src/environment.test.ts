import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { readEnvironment } from './environment.js'

const folder = mkdtempSync(join(tmpdir(), 'environment-'))
const key = Buffer.alloc(32, 7).toString('base64url')

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(folder, { recursive: true }))

function stub(values: Record<string, string>) {
  const own = { PORT: '4301', DATABASE_URL: 'postgres://x', VIEWER_KEY: key, INBOX_KEY: key }
  for (const [name, value] of Object.entries({ ...own, ...values })) vi.stubEnv(name, value)
}

it('takes a secret from a file, also one that the subgraph itself names', () => {
  const file = join(folder, 'secret')
  writeFileSync(file, `${Buffer.alloc(32, 9).toString('base64url')}\n`)
  stub({ VIEWER_KEY_FILE: file, OWN_KEY_FILE: file })
  const { VIEWER_KEY, OWN_KEY } = readEnvironment({ OWN_KEY: z.string() })
  expect(VIEWER_KEY).toEqual([Buffer.alloc(32, 9)])
  expect(OWN_KEY).toBe(Buffer.alloc(32, 9).toString('base64url'))
})

it('leaves alone what other programs call a file', () => {
  stub({ SSL_CERT_FILE: join(folder, 'no-such-file'), PGSERVICE_FILE: folder })
  expect(readEnvironment().PORT).toBe(4301)
})
