import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TrustedDocuments } from './trusted-documents.js'

const HASH = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)

let root: string
const write = (documents: Record<string, string>) =>
  writeFile(join(root, 'trusted-documents.json'), JSON.stringify(documents))

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vatsalya-trusted-'))
})
afterEach(() => rm(root, { recursive: true }))

it('knows a document for every question of the first page, also for those that come while the file is read', async () => {
  await write({ [HASH]: 'query A { viewer { kind } }', [OTHER]: 'query B { viewer { kind } }' })
  const documents = new TrustedDocuments(root, pino({ level: 'silent' }))
  const found = await Promise.all([HASH, OTHER, HASH, OTHER].map((hash) => documents.byHash(hash)))
  expect(found).not.toContain(null)
})

it('reads the file again when a build has changed it, and knows nothing that nobody made known', async () => {
  await write({ [HASH]: 'query A { viewer { kind } }' })
  const documents = new TrustedDocuments(root, pino({ level: 'silent' }))
  expect(await documents.byHash(OTHER)).toBeNull()
  await write({ [OTHER]: 'query B { viewer { kind } }' })
  await utimes(join(root, 'trusted-documents.json'), new Date(), new Date(Date.now() + 5_000))
  expect(await documents.byHash(OTHER)).toContain('query B')
  expect(await documents.byHash(HASH)).toBeNull()
})
