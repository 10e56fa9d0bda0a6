import { demoId, officeId } from '@vatsalya/demo'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW, openInstitutions } from '../institutions.harness.js'
import { seedDemo } from './seed.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInstitutions({ relay: false })
})
afterAll(() => test.close())

const HOME = officeId('home-490-1')

describe('the demo of this domain', () => {
  it('has 400 homes or more, the story child in one of them, and children at the gate of Pune', async () => {
    const [homes] = await test.owner`select count(*)::int as n from institutions.home`
    expect(homes?.n).toBeGreaterThanOrEqual(400)
    const [asha] = await test.owner`select home_id, discharged_at from institutions.placement
      where child_id = ${demoId('child', 'asha')}`
    expect(asha).toEqual({ home_id: HOME, discharged_at: null })
    const [gate] = await test.owner`select count(*)::int as n from institutions.gate_order where home_id = ${HOME}`
    expect(gate?.n).toBeGreaterThan(2)
  })

  it('puts nobody where the certificate forbids it', async () => {
    const wrong = await test.owner`select h.name, p.sex, p.age_at_admission from institutions.placement p
      join institutions.home h on h.id = p.home_id
      where h.case_kind <> p.case_kind or p.age_at_admission not between h.age_from and h.age_to
        or (h.takes = 'GIRLS' and p.sex = 'BOY' and p.age_at_admission >= 6)
        or (h.takes = 'BOYS' and p.sex = 'GIRL' and p.age_at_admission >= 6)`
    expect(wrong).toEqual([])
  })

  it('shares out exactly the published release of 2024-25', async () => {
    const [sum] = await test.owner`select sum(released_paise)::text as paise from institutions.scheme_fund
      where financial_year = '2024-25'`
    expect(sum?.paise).toBe('1405530000000')
    const [over] = await test.owner`select count(*)::int as n from institutions.scheme_fund
      where utilised_paise > released_paise or source not like 'Demo figure%'`
    expect(over?.n).toBe(0)
  })

  it('has clocks that run, are due, are passed and are stopped, and changes nothing a second time', async () => {
    const count = () => test.owner`select count(*)::int as n, (select count(*)::int from institutions.headcount) as h,
      (select count(*)::int from institutions.placement) as p from institutions.clock`
    const [states] = await test.owner`select bool_or(stopped_at is not null) as stopped,
      bool_or(stopped_at is null and due_at < ${NOW}) as passed,
      bool_or(stopped_at is null and due_at > ${NOW} and warn_at < ${NOW}) as soon from institutions.clock`
    expect(states).toEqual({ stopped: true, passed: true, soon: true })
    const before = await count()
    const started = Date.now()
    await seedDemo({ sql: test.owner, now: NOW, seed: 1 })
    expect(Date.now() - started).toBeLessThan(500)
    expect(await count()).toEqual(before)
  })
})
