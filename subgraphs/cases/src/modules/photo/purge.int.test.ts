import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openTestSubgraph, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { policePune, registerMissing, somePhoto, upload } from '../../cases.harness.js'
import { createServer } from '../../server.js'

let media: string
let cases: TestSubgraph
beforeAll(async () => {
  media = await mkdtemp(join(tmpdir(), 'vatsalya-purge-'))
  cases = await openTestSubgraph({
    name: 'cases',
    migrationsFolder: join(import.meta.dirname, '..', '..', '..', 'drizzle'),
    create: (environment, now) => createServer({ environment: { ...environment, DATA_DIR: media }, now }),
  })
})
afterAll(() => cases.close())

const filesOnDisk = async () =>
  (await readdir(join(media, 'photos'), { recursive: true })).filter((name) => name.includes('.jpg')).sort()

describe('the night', () => {
  it('takes away uploads that nobody took, strays on the disk, used proofs and old keys, and keeps the rest', async () => {
    const taken = await upload(cases, policePune, await somePhoto())
    await registerMissing(cases, policePune, { photoUploadId: taken.json().uploadId })
    const left = (await upload(cases, policePune, await somePhoto())).json().uploadId
    const fresh = (await upload(cases, policePune, await somePhoto())).json().uploadId
    await cases.owner`update cases.photo set uploaded_at = now() - interval '2 hours' where id <> ${fresh}`
    const [folder = ''] = await readdir(join(media, 'photos'))
    const stray = join(media, 'photos', folder, 'left-by-a-crash.jpg.new')
    await writeFile(stray, 'half a picture')
    await utimes(stray, new Date(0), new Date(0))
    await cases.owner`insert into cases.used_proof values ('old', now() - interval '2 days'), ('new', now())`
    const [key] = await cases.owner`update cases.idempotency set at = now() - interval '8 days'
      where operation = 'registerMissingChild' returning key`
    expect(key).toBeDefined()
    expect(await filesOnDisk()).toHaveLength(4)

    for (const name of ['purge.uploads', 'purge.proofs', 'kit.keys']) {
      await cases.owner`insert into cases_queue.job (name, data)
        values ('jobs', ${JSON.stringify({ name, about: {} })}::text::jsonb)`
    }
    await vi.waitFor(
      async () => {
        const acts = await cases.owner`select distinct act from cases.audit where subject = 'cases' order by act`
        expect(acts.map(({ act }) => act)).toEqual(['keys.purged', 'photo.purged', 'photo.strays', 'proofs.purged'])
      },
      { timeout: 60_000, interval: 250 },
    )
    const photos = await cases.owner`select id from cases.photo`
    expect(photos.map(({ id }) => id)).toHaveLength(2)
    expect(photos.map(({ id }) => id)).not.toContain(left)
    expect(await filesOnDisk()).toHaveLength(2)
    const proofs = await cases.owner`select challenge from cases.used_proof`
    expect(proofs.map(({ challenge }) => challenge)).toEqual(['new'])
    expect(await cases.owner`select 1 from cases.idempotency where key = ${String(key?.key)}`).toHaveLength(0)
    expect((await cases.owner`select 1 from cases.idempotency`).length).toBeGreaterThan(0)
  })
})
