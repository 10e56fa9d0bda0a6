import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePatna, policePune } from '../../cases.harness.js'
import {
  decide,
  disclose,
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

let cases: TestSubgraph
let reportId: string
beforeAll(async () => {
  cases = await openCases()
  await fillPopulation(cases)
  reportId = (await missingInPatna(cases)).reportId
  await underSearch(cases, reportId)
})
afterAll(() => cases.close())

async function thePair(viewer = policePatna): Promise<PairAnswer> {
  const [pair] = await pairsFor(cases, viewer, { reportId })
  return pair ?? expect.fail('no pair')
}

describe('a girl found in Guwahati who is missing in Patna', () => {
  it('is brought together by the machine, and both offices see why', async () => {
    await foundInGuwahati(cases)
    await jobsDone(cases)
    const pair = await thePair()
    expect(pair).toMatchObject({
      state: 'OPEN',
      band: 'ALERT',
      rank: 1,
      daysBetween: 38,
      acts: ['CONFIRM', 'REJECT', 'ASK', 'DISCLOSE'],
      confirmsFor: 'MISSING',
      missing: { own: true, withheld: null, name: 'Rukhsana Kalpit', place: 'Phulwari, Patna' },
      found: { own: false, withheld: 'OTHER_OFFICE', name: 'रुखसाना', guardian: 'Nausad', place: null },
      report: { id: reportId },
      record: null,
    })
    const there = await thePair(policeGuwahati)
    expect(there).toMatchObject({ confirmsFor: 'FOUND', missing: { own: false, place: null }, found: { own: true } })
    expect(there.explanation).toMatchObject({
      bars: expect.arrayContaining([expect.objectContaining({ field: 'GIVEN', reading: 'CLOSE' })]),
    })
    // No faces are compared where no plug-in runs.
    expect(there.explanation.bars.map(({ field }) => field)).not.toContain('FACE')
    expect(await pairsFor(cases, policePune)).toEqual([])
  })

  it('names no child to posts without identities, and reading names stands in the audit', async () => {
    const [pair] = await pairsFor(cases, roleViewer('RAILWAY_POLICE'), { reportId })
    expect(pair).toMatchObject({ missing: { withheld: 'NOT_IN_DUTY', name: null }, found: { name: null } })
    const read = await cases.owner`select count(*)::int as n from cases.audit where act = 'identity.read'
      and subject = ${policeGuwahati.subject}`
    expect(read[0]?.n).toBeGreaterThan(0)
  })

  it('opens to the other office when its own office agrees', async () => {
    const answer = await disclose(cases, policeGuwahati, await thePair(policeGuwahati))
    expect(answer.at('discloseMatch.__typename')).toBe('DiscloseMatchOk')
    const pair = await thePair()
    expect(pair.found).toMatchObject({ withheld: null, place: 'Fulwari, Pattna, Bihar' })
    expect(pair.record).not.toBeNull()
    // It is not opened the other way round.
    expect((await thePair(policeGuwahati)).missing).toMatchObject({ withheld: 'OTHER_OFFICE' })
  })

  it('may be asked about, and answered', async () => {
    expect(
      (await decide(cases, policePatna, await thePair(), { verdict: 'ASK' })).at('decideMatch.issues.0.path'),
    ).toBe('about')
    await decide(cases, policePatna, await thePair(), { verdict: 'ASK', about: 'HEIGHT' })
    expect((await thePair(policeGuwahati)).acts).toContain('ANSWER')
    await decide(cases, policeGuwahati, await thePair(policeGuwahati), { verdict: 'ANSWER' })
    expect(await thePair()).toMatchObject({ state: 'OPEN' })
  })

  it('is confirmed by two persons of the two offices, and by nobody twice', async () => {
    const first = await decide(cases, policePatna, await thePair(), { verdict: 'CONFIRM' })
    expect(first.at('decideMatch.pair')).toMatchObject({ state: 'HALF_CONFIRMED', confirmedMissing: true })
    const again = await decide(cases, policePatna, await thePair(), { verdict: 'CONFIRM' })
    expect(again.at('decideMatch.message')).toContain('Two persons')
    const colleague = await decide(cases, secondInPatna, await thePair(), { verdict: 'CONFIRM' })
    expect(colleague.at('decideMatch.message')).toContain('Two persons')
    const old = await decide(cases, policeGuwahati, { ...(await thePair()), version: 1 }, { verdict: 'CONFIRM' })
    expect(old.at('decideMatch.__typename')).toBe('Conflict')

    const second = await decide(cases, policeGuwahati, await thePair(policeGuwahati), { verdict: 'CONFIRM' })
    expect(second.at('decideMatch.pair')).toMatchObject({ state: 'CONFIRMED', report: { stage: 'TRACED' } })
    const clocks = await cases.owner`select code from cases.clock where subject_id = ${reportId} and stopped_at is null`
    expect(clocks.map(({ code }) => code)).toEqual(['CNCP_PRODUCE'])
    expect((await thePair()).steps).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ act: 'CONFIRM', side: 'FOUND', parameters: expect.any(String) }),
      ]),
    )
  })

  it('is looked for again when the confirmation is taken back', async () => {
    const answer = await undo(cases, policePatna, await thePair())
    expect(answer.at('undoMatchVerdict.pair')).toMatchObject({ state: 'OPEN', report: { stage: 'UNDER_SEARCH' } })
    const clocks = await cases.owner`select code from cases.clock where subject_id = ${reportId} and stopped_at is null`
    expect(clocks.map(({ code }) => code)).toEqual(['MISSING_AHTU'])
    const doors = await cases.owner`select 1 from cases.child_access where basis = 'MATCH' and until is null`
    expect(doors).toEqual([])
  })

  it('stays rejected until facts change', async () => {
    await decide(cases, policePatna, await thePair(), { verdict: 'REJECT' })
    const update = `mutation ($input: UpdateMissingReportInput!) { updateMissingReport(input: $input) { __typename } }`
    const correct = async (change: object) => {
      const [row] = await cases.owner`select version from cases.missing_report where id = ${reportId}`
      const input = {
        idempotencyKey: crypto.randomUUID(),
        reportId,
        expectedVersion: row?.version,
        reason: 'The aunt has told it on the telephone.',
        ...change,
      }
      const answer = await cases.ask(policePatna, update, { input })
      expect(answer.at('updateMissingReport.__typename')).toBe('UpdateMissingReportOk')
      await jobsDone(cases)
    }
    await correct({ circumstances: 'Her aunt has called from the bus stand.' })
    expect(await thePair()).toMatchObject({ state: 'REJECTED' })
    await correct({ wearing: 'Green frock' })
    expect(await thePair()).toMatchObject({ state: 'OPEN' })
    expect((await thePair()).steps).toEqual(expect.arrayContaining([expect.objectContaining({ act: 'REOPEN' })]))
  })
})
