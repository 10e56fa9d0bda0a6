import { covers, LEVELS } from '@vatsalya/access'
import { createTestDatabase } from '@vatsalya/testing'
import fc from 'fast-check'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ACCESS_SQL } from './access.sql.js'

const OFFICES = ['018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000002', null] as const

let database: Awaited<ReturnType<typeof createTestDatabase>>
let sql: postgres.Sql

beforeAll(async () => {
  database = await createTestDatabase('access', async (ownerUrl) => {
    const owner = postgres(ownerUrl, { max: 1, onnotice: () => {} })
    await owner.unsafe(ACCESS_SQL)
    await owner.end()
  })
  sql = postgres(database.ownerUrl, { max: 1 })
})

afterAll(async () => {
  await sql?.end()
  await database?.drop()
})

const place = fc.record({
  stateCode: fc.constantFrom('IN-MH', 'IN-BR', null),
  districtCode: fc.constantFrom('490', '212', null),
  officeId: fc.constantFrom(...OFFICES),
})

const jurisdiction = fc.tuple(fc.constantFrom(...LEVELS), place).map(([level, at]) => ({ level, ...at }))

it('sees in SQL exactly what it sees in TypeScript', async () => {
  await fc.assert(
    fc.asyncProperty(jurisdiction, place, async (mine, its) => {
      const [row] = await sql.begin(async (tx) => {
        await tx`select set_config('vatsalya.level', ${mine.level}, true),
          set_config('vatsalya.state', ${mine.stateCode ?? ''}, true),
          set_config('vatsalya.district', ${mine.districtCode ?? ''}, true),
          set_config('vatsalya.office', ${mine.officeId ?? ''}, true)`
        return tx<
          { seen: boolean }[]
        >`select access.covers(${its.stateCode}, ${its.districtCode}, ${its.officeId}) as seen`
      })
      expect(row?.seen).toBe(covers(mine, its))
    }),
    { numRuns: 300 },
  )
})

it('denies everything where nobody asks', async () => {
  const [row] = await sql`
    select access.covers('IN-MH', '490', null) as covered, access.may('missing:read') as may, access.is_service() as service,
      access.kind() as kind`
  expect(row).toEqual({ covered: false, may: false, service: false, kind: '' })
})
