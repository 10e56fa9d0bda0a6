import { serviceViewer } from '@vatsalya/access'
import { newId, setViewer } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { drizzle } from 'drizzle-orm/postgres-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePatna } from '../../cases.harness.js'
import {
  decide,
  fillPopulation,
  foundInGuwahati,
  jobsDone,
  missingInPatna,
  type PairAnswer,
  pairsFor,
  policeGuwahati,
  secondInPatna,
  underSearch,
  undo,
} from './matching.harness.js'
import { keysOf, ProfileRepository } from './profile.repository.js'
import { BUDGET } from './search.service.js'
import { toldMissing } from './told.rules.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
  await fillPopulation(cases)
})
afterAll(() => cases.close())

const someDay = '2026-10-02'
const common = { name: 'Pinki Kumari', languages: ['Hindi'], guardians: [{ name: 'Raju', relation: 'Father' }] }

async function pairsOf(recordId: string): Promise<PairAnswer[]> {
  await jobsDone(cases)
  return pairsFor(cases, policeGuwahati, { subjectId: recordId })
}

async function aPair(
  change: Record<string, unknown>,
): Promise<{ pair: PairAnswer; reportId: string; recordId: string }> {
  const { reportId } = await missingInPatna(cases, change)
  await underSearch(cases, reportId)
  const { recordId } = await foundInGuwahati(cases)
  await jobsDone(cases)
  const [pair] = await pairsFor(cases, policeGuwahati, { reportId, subjectId: recordId })
  return { pair: pair ?? expect.fail('no pair'), reportId, recordId }
}

describe('a common name in a crowded district', () => {
  it('is said to be weak, and comes in the same order each time', async () => {
    for (let child = 0; child < 24; child += 1) {
      await missingInPatna(cases, { missingSince: someDay, ageYears: 9, identity: common })
    }
    const found = { identity: { ...common, name: 'Pinki' }, ageYears: 9, statedHome: 'Patna, Bihar' }
    const { recordId } = await foundInGuwahati(cases, found)
    const pairs = await pairsOf(recordId)
    expect(pairs.length).toBeGreaterThan(5)
    for (const { band, rivals } of pairs) {
      expect(band).toBe('LOW')
      expect(rivals).toBeGreaterThanOrEqual(10)
    }
    const ids = pairs.map(({ id }) => id)
    await cases.owner`insert into cases_queue.job (name, data)
      values ('jobs', ${JSON.stringify({ name: 'match.search', about: { subjectId: recordId } })}::text::jsonb)`
    expect((await pairsOf(recordId)).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a verdict', () => {
  it('that is sent twice counts once', async () => {
    const { pair, reportId } = await aPair({ missingSince: '2026-10-03' })
    const change = { verdict: 'CONFIRM', idempotencyKey: newId() }
    const first = await decide(cases, policeGuwahati, pair, change)
    const again = await decide(cases, policeGuwahati, pair, change)
    expect(again.at('decideMatch.pair.id')).toBe(first.at('decideMatch.pair.id'))
    const [row] = await cases.owner`select count(*)::int as n from cases.match_step where pair_id = ${pair.id}`
    expect(row?.n).toBe(1)
    const other = await decide(cases, policeGuwahati, pair, { ...change, verdict: 'REJECT' })
    expect(other.at('decideMatch.__typename')).not.toBe('DecideMatchOk')
    expect(await pairsFor(cases, policePatna, { reportId })).toMatchObject([{ state: 'HALF_CONFIRMED' }])
  })

  it('without its facts is refused at the field', async () => {
    const { pair } = await aPair({ missingSince: '2026-10-04' })
    const answer = await decide(cases, policeGuwahati, pair, { verdict: 'REJECT', reason: 'no' })
    expect(answer.at('decideMatch.issues.0.path')).toBe('reason')
  })

  it('of both offices at one moment traces the child once, and a child matched twice is a conflict', async () => {
    const { pair, reportId, recordId } = await aPair({ missingSince: '2026-10-05' })
    const second = await missingInPatna(cases, { missingSince: '2026-10-06' })
    await underSearch(cases, second.reportId)
    await jobsDone(cases)
    const [rival] = await pairsFor(cases, policeGuwahati, { reportId: second.reportId, subjectId: recordId })
    if (!rival) expect.fail('no second pair')
    // One found child, two reports: each half confirmed by the office that misses its child.
    await decide(cases, policePatna, pair, { verdict: 'CONFIRM' })
    await decide(cases, secondInPatna, rival, { verdict: 'CONFIRM' })
    const now = async (id: string) => (await pairsFor(cases, policeGuwahati, { reportId: id, subjectId: recordId }))[0]
    const both = [await now(reportId), await now(second.reportId)]
    const answers = await Promise.all(
      both.map((one) => decide(cases, policeGuwahati, one ?? expect.fail('no pair'), { verdict: 'CONFIRM' })),
    )
    const kinds = answers.map((answer) => String(answer.at('decideMatch.__typename'))).sort()
    expect(kinds).toEqual(['Conflict', 'DecideMatchOk'])
    const stages = await cases.owner`select stage from cases.missing_report
      where id in (${reportId}, ${second.reportId}) order by stage`
    expect(stages.map(({ stage }) => stage)).toEqual(['TRACED', 'UNDER_SEARCH'])
  })

  it('cannot be taken back once the child stands before the committee', async () => {
    const { pair, reportId, recordId } = await aPair({ missingSince: '2026-10-07' })
    await decide(cases, policeGuwahati, pair, { verdict: 'CONFIRM' })
    // The same girl was found for the tests before this one: those records are candidates too.
    const about = { reportId, subjectId: recordId }
    const at = async () => (await pairsFor(cases, policePatna, about))[0] ?? expect.fail('no pair')
    await decide(cases, policePatna, await at(), { verdict: 'CONFIRM' })
    await cases.owner`update cases.missing_report set stage = 'PRODUCED' where id = ${reportId}`
    const answer = await undo(cases, policePatna, await at())
    expect(answer.at('undoMatchVerdict.__typename')).toBe('NotAllowed')
    expect(await at()).toMatchObject({ state: 'CONFIRMED' })
  })
})

describe('the names of another office', () => {
  it('end with the two hundredth pair of a day: matching is no search for a name', async () => {
    const { pair, reportId, recordId } = await aPair({ missingSince: '2026-10-08' })
    const told = async () => (await pairsFor(cases, policePatna, { reportId, subjectId: recordId }))[0]?.found
    expect(await told()).toMatchObject({ withheld: 'OTHER_OFFICE', name: 'रुखसाना' })
    await cases.owner`insert into cases.match_pair
      select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid(),
        'state', 'ENDED'))).* from cases.match_pair p, generate_series(1, 201) where p.id = ${pair.id}`
    await cases.owner`insert into cases.match_look (id, state_code, pair_id, subject, at)
      select gen_random_uuid(), 'IN-BR', id, ${policePatna.subject}, now() from cases.match_pair where state = 'ENDED'`
    expect(await told()).toMatchObject({ withheld: 'LIMIT', name: null, guardian: null })
  })
})

describe('keys under which ten thousand rows stand', () => {
  it('bring no more rows than the budget, the rare ones first', async () => {
    const guardians = [{ name: 'Vishwambhar', relation: 'Father' }]
    const one = await missingInPatna(cases, { missingSince: someDay, ageYears: 9, identity: { ...common, guardians } })
    const told = toldMissing(
      'GIRL',
      common,
      { missingSince: someDay, ageAtMissing: 9, wearing: null },
      {
        stateCode: 'IN-BR',
        districtCode: '212',
      },
    )
    const keys = `{${keysOf(told).join(',')}}`
    await cases.owner`insert into cases.match_profile
      (subject_id, side, child_id, state_code, district_code, told, keys, changed_at)
      select gen_random_uuid(), 'MISSING', gen_random_uuid(), 'IN-BR', '212', ${JSON.stringify(told)}::text::jsonb,
        ${keys}::text::bigint[], now() from generate_series(1, 10000)`
    const rare = keysOf({ ...told, guardian: 'Vishwambhar' })
    const rows = await drizzle(cases.owner).transaction(async (tx) => {
      await tx.execute(setViewer(serviceViewer('matching')))
      return new ProfileRepository(tx).candidates([...keysOf(told), ...rare], 'MISSING', BUDGET)
    })
    expect(rows.length).toBeLessThanOrEqual(BUDGET)
    expect(rows.map(({ id }) => id)).toContain(one.reportId)
  })
})
