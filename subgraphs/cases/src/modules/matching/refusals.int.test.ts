import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePatna } from '../../cases.harness.js'
import {
  decide,
  fillPopulation,
  foundInGuwahati,
  jobsDone,
  missingInPatna,
  pairsFor,
  policeGuwahati,
  underSearch,
} from './matching.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
  await fillPopulation(cases)
})
afterAll(() => cases.close())

const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10)

describe('matching', () => {
  it('compares a child of whom nothing is told but sex and place, and names it no alert', async () => {
    const { recordId } = await foundInGuwahati(cases, { identity: null, ageYears: null, statedHome: null })
    await jobsDone(cases)
    for (const pair of await pairsFor(cases, policeGuwahati, { subjectId: recordId })) expect(pair.band).toBe('LOW')
  })

  it('takes the youngest and the oldest, and a father’s name alone', async () => {
    for (const ageYears of [0, 17]) {
      const identity = { name: null, guardians: [{ name: 'Naushad', relation: 'Father' }] }
      const { recordId } = await foundInGuwahati(cases, { ageYears, identity })
      await jobsDone(cases)
      const [row] = await cases.owner`select searched_at from cases.match_profile where subject_id = ${recordId}`
      expect(row?.searched_at).not.toBeNull()
    }
  })

  it('does not bring together whom it found before the child went missing', async () => {
    const { reportId } = await missingInPatna(cases, { missingSince: day(1) })
    await foundInGuwahati(cases, { foundAt: `${day(9)}T06:00:00Z`, receivedAt: `${day(9)}T07:00:00Z` })
    await jobsDone(cases)
    for (const pair of await pairsFor(cases, policePatna, { reportId })) expect(pair.band).toBe('LOW')
  })

  it('says of twins that either is as likely, and alerts of none', async () => {
    const twin = (name: string) =>
      missingInPatna(cases, {
        missingSince: day(30),
        ageYears: 7,
        identity: { name, languages: ['Hindi'], guardians: [{ name: 'Devnath Misal', relation: 'Father' }] },
      })
    await twin('Sumitra Misal')
    await twin('Sumitra Misal')
    const identity = { name: 'Sumitra', languages: ['Hindi'], guardians: [{ name: 'Devnath', relation: 'Father' }] }
    const { recordId } = await foundInGuwahati(cases, { identity, ageYears: 7, statedHome: 'Patna, Bihar' })
    await jobsDone(cases)
    const pairs = await pairsFor(cases, policeGuwahati, { subjectId: recordId })
    expect(pairs.length).toBeGreaterThanOrEqual(2)
    expect(pairs[0]?.rivals).toBeGreaterThanOrEqual(1)
    expect(pairs[0]?.band).not.toBe('ALERT')
    // Searched again, in the same order.
    await cases.owner`update cases.match_profile set searched_at = null where subject_id = ${recordId}`
    expect((await pairsFor(cases, policeGuwahati, { subjectId: recordId })).map(({ id }) => id)).toEqual(
      pairs.map(({ id }) => id),
    )
  })

  it('ends other pairs of a confirmed child, and refuses to decide them', async () => {
    const { reportId } = await missingInPatna(cases, { missingSince: day(20) })
    await underSearch(cases, reportId)
    const first = await foundInGuwahati(cases)
    const second = await foundInGuwahati(cases)
    await jobsDone(cases)
    const one = async (subjectId: string) =>
      (await pairsFor(cases, policeGuwahati, { reportId, subjectId }))[0] ?? expect.fail('no pair')
    await decide(cases, policeGuwahati, await one(first.recordId), { verdict: 'CONFIRM' })
    const [half] = await pairsFor(cases, policePatna, { reportId, subjectId: first.recordId })
    await decide(cases, policePatna, half ?? expect.fail('no pair'), { verdict: 'CONFIRM' })
    const other = await one(second.recordId)
    expect(other.state).toBe('ENDED')
    const refused = await decide(cases, policeGuwahati, other, { verdict: 'CONFIRM' })
    expect(refused.at('decideMatch.__typename')).toBe('Conflict')
  })

  it('does not trace a report without FIR, and is asked about no pair out of sight', async () => {
    const { reportId } = await missingInPatna(cases, { missingSince: day(15) })
    await foundInGuwahati(cases)
    await jobsDone(cases)
    const [pair] = await pairsFor(cases, policePatna, { reportId })
    await decide(cases, policePatna, pair ?? expect.fail('no pair'), { verdict: 'CONFIRM' })
    const [there] = await pairsFor(cases, policeGuwahati, { reportId })
    const answer = await decide(cases, policeGuwahati, there ?? expect.fail('no pair'), { verdict: 'CONFIRM' })
    expect(answer.at('decideMatch.issues.0.message')).toContain('FIR')
    const unknown = await decide(
      cases,
      policePatna,
      { ...(there ?? expect.fail('no pair')), id: newId() },
      { verdict: 'REJECT' },
    )
    expect(unknown.at('decideMatch.message')).toContain('no such pair')
  })

  it('counts keys in step with every change, and never below zero', async () => {
    const counted = await cases.owner`
      select count(*)::int as n from (
        select case side when 'MISSING' then 'MISSING' else 'FOUND' end as pool, key, count(*) as n
        from cases.match_profile, unnest(keys) as key where active group by 1, 2
      ) real full join (select * from cases.match_key where n <> 0) kept using (pool, key) where real.n is distinct from kept.n`
    expect(counted[0]?.n).toBe(0)
  })
})
