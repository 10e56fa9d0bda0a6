import { fileURLToPath } from 'node:url'
import { officeId } from '@vatsalya/demo'
import { openTestSubgraph, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { seedDemo } from '../../demo/seed.js'
import { NOW } from '../../directory.harness.js'
import { seedReference } from '../../reference/seed.js'
import { createServer } from '../../server.js'

const NEW = officeId('police-490')

let test: TestSubgraph
beforeAll(async () => {
  test = await openTestSubgraph({
    name: 'directory',
    migrationsFolder: fileURLToPath(new URL('../../../drizzle', import.meta.url)),
    fill: async (sql) => {
      await seedReference({ sql })
      await seedDemo({ sql, now: NOW, seed: 1 })
    },
    create: (environment, now) => createServer({ environment, now }),
    now: () => NOW,
  })
})
afterAll(() => test.close())

it('tells the domains that take it of an office that is new, once, without its name', async () => {
  await test.owner`update directory.offices set told_at = null where id = ${NEW}`
  await test.owner`insert into directory_queue.job (name, data)
    values ('jobs', '{"name": "offices.tell", "about": {}}')`
  await vi.waitFor(
    async () => {
      const [office] = await test.owner`select told_at from directory.offices where id = ${NEW}`
      expect(office?.told_at).toBeInstanceOf(Date)
    },
    { timeout: 60_000, interval: 250 },
  )
  const jobs = await test.owner<{ data: { subscriber: string; event: { type: string; payload: object } } }[]>`
    select data from directory_queue.job where name = 'deliver' order by data ->> 'subscriber'`
  expect(jobs.map(({ data }) => data.subscriber)).toEqual(['boards', 'cases'])
  const payload = { officeId: NEW, kind: 'POLICE_STATION', stateCode: 'IN-MH', districtCode: '490' }
  expect(jobs[0]?.data.event).toMatchObject({ type: 'OfficeOpened', payload })
  expect(Object.keys(jobs[0]?.data.event.payload ?? {})).toHaveLength(4)
})
