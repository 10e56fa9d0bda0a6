import { officeId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBoards } from '../boards.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openBoards()
})
afterAll(() => test.close())

const actsOf = async (event: string) => {
  const rows = await test.owner<{ act: string; subject: string; object_id: string }[]>`
    select act, subject, object_id from boards.audit where correlation_id = ${event} order by seq`
  return rows.map(({ act, subject, object_id: object }) => ({ act, subject, object }))
}

describe('what an event changes', () => {
  it('stands in the audit chain under the name of the domain that told it, once', async () => {
    const [matter] = await test.owner`select id, child_id from boards.proceeding where closed_at is null limit 1`
    const [{ n } = { n: 0 }] = await test.owner<{ n: number }[]>`
      select count(*)::int as n from boards.proceeding where child_id = ${matter?.child_id}`
    const payload = { childId: matter?.child_id, placementId: newId(), institutionId: officeId('home-490-1') }
    const place = { stateCode: 'IN-MH', districtCode: '490', orderId: null }
    const event = newId()
    for (const _ of [1, 2]) {
      expect(await test.deliver('institutions', 'ChildAdmitted', { ...payload, ...place }, event)).toBe(204)
    }
    const acts = await actsOf(event)
    expect(acts).toHaveLength(1 + n)
    expect(acts[0]).toEqual({ act: 'event.taken', subject: 'institutions', object: event })
    expect(acts).toContainEqual({ act: 'proceeding.opened-to-home', subject: 'institutions', object: matter?.id })
    expect(await test.owner`select * from boards.audit_verify()`).toHaveLength(0)
  })

  it('and what changes nothing is known as taken', async () => {
    const event = newId()
    const payload = { childId: newId(), placementId: newId(), institutionId: newId(), orderId: null }
    await test.deliver(
      'institutions',
      'ChildDischarged',
      { ...payload, stateCode: 'IN-MH', districtCode: '490' },
      event,
    )
    expect(await actsOf(event)).toEqual([{ act: 'event.taken', subject: 'institutions', object: event }])
  })
})
