import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases } from '../../cases.harness.js'
import {
  decide,
  fillPopulation,
  foundInGuwahati,
  jobsDone,
  missingInPatna,
  type PairAnswer,
  pairsFor,
  policeGuwahati,
} from './matching.harness.js'

const admin = roleViewer('SYSTEM_ADMIN')

let cases: TestSubgraph
let pair: PairAnswer
beforeAll(async () => {
  cases = await openCases()
  await fillPopulation(cases)
  await missingInPatna(cases)
  const { recordId } = await foundInGuwahati(cases)
  await jobsDone(cases)
  pair = (await pairsFor(cases, policeGuwahati, { subjectId: recordId }))[0] ?? expect.fail('no pair')
})
afterAll(() => cases.close())

const RECALIBRATE = `mutation ($input: RecalibrateMatchingInput!) {
  recalibrateMatching(input: $input) {
    __typename
    ... on RecalibrateMatchingOk {
      calibration { id judged basis adopted parameters eceBefore eceAfter brierBefore brierAfter }
    }
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
  }
}`
const MADE = '{ matchCalibrations { id adopted } }'
const REASON = 'Half a year of verdicts has come together.'

const recalibrate = (adopt: boolean, viewer = admin) =>
  cases.ask(viewer, RECALIBRATE, { input: { idempotencyKey: newId(), adopt, reason: REASON } })

/**
 * Verdicts of officers as they come together over months: of pairs that were told with probability p, only p squared were
 * the same child. Written as rows, because two hundred journeys would say no more.
 */
async function verdicts(count: number): Promise<void> {
  await cases.owner`
    insert into cases.match_pair (id, state_code, kind, report_id, subject_id, missing_child_id, missing_state,
      missing_district, found_state, found_district, band, probability, computed, rank, rivals, explanation, parameters,
      facts, state, opened_at, searched_at, closed_at, changed_at, changed_role)
    select gen_random_uuid(), p.state_code, 'FOUND', r.id, gen_random_uuid(), r.child_id, p.state_code, p.district_code,
      'IN-AS', '618', 'REVIEW', told, told, 1, 0, p.explanation, p.parameters, 'x',
      case when (n * 61 % 97) / 97.0 < told * told then 'CONFIRMED' else 'REJECTED' end, now(), now(), now(), now(), 'POLICE_STATION'
    from (select id, child_id, row_number() over (order by id) as n from cases.missing_report limit ${count}) r
    cross join lateral (select (r.n % 50 + 0.5) / 50.0 as told) t
    cross join (select mp.explanation, mp.parameters, mp.missing_state as state_code, mp.missing_district as district_code
      from cases.match_pair mp where mp.id = ${pair.id}) p`
}

describe('a recalibration by verdicts', () => {
  it('is not made of too few', async () => {
    const answer = await recalibrate(true)
    expect(answer.at('recalibrateMatching.issues.0')).toMatchObject({
      path: 'adopt',
      message: expect.stringMatching(/too few/),
    })
    expect((await cases.ask(admin, MADE)).at('matchCalibrations')).toEqual([])
  })

  it('is made by nobody who decides pairs', async () => {
    const answer = await recalibrate(true, policeGuwahati)
    expect(answer.at('recalibrateMatching.__typename')).not.toBe('RecalibrateMatchingOk')
    const seen = await cases.ask(policeGuwahati, MADE)
    expect(seen.at('matchCalibrations') ?? []).toEqual([])
  })

  it('counts what an officer decided, and tells its error before and after on verdicts it has not learnt from', async () => {
    await verdicts(240)
    expect((await recalibrate(false)).at('recalibrateMatching.calibration.judged')).toBe(240)
    await decide(cases, policeGuwahati, pair, { verdict: 'REJECT' })
    const answer = await recalibrate(false)
    expect(answer.at('recalibrateMatching.calibration')).toMatchObject({
      judged: 241,
      basis: 'verdicts-241',
      adopted: false,
    })
    const figure = (name: string) => Number(answer.at(`recalibrateMatching.calibration.${name}`))
    // Told .5 and true in a quarter of the cases: off by a sixth on average.
    expect(figure('eceBefore')).toBeGreaterThan(0.12)
    expect(figure('eceAfter')).toBeLessThan(figure('eceBefore'))
    expect(figure('brierAfter')).toBeLessThan(figure('brierBefore'))
  })

  it('changes nothing before it is adopted, and every later search after that, under its own version', async () => {
    const search = async () => {
      const { recordId } = await foundInGuwahati(cases, { statedHome: 'Bihar', ageYears: 13 })
      await jobsDone(cases)
      return (await pairsFor(cases, policeGuwahati, { subjectId: recordId }))[0] ?? expect.fail('no pair')
    }
    const before = await search()
    expect(before.parameters).toBe(pair.parameters)
    const answer = await recalibrate(true)
    expect(answer.at('recalibrateMatching.calibration.adopted')).toBe(true)
    const after = await search()
    expect(after.parameters).toBe(`${pair.parameters}+verdicts-241`)
    const made = (await cases.ask(admin, MADE)).at('matchCalibrations')
    expect(made).toHaveLength(3)
    expect(made).toMatchObject([{ adopted: true }, { adopted: false }, { adopted: false }])
    // The act stands in the audit with its reason.
    const kept = await cases.owner`select reason from cases.audit where act = 'match.recalibrated'`
    expect(kept.map(({ reason }) => reason)).toEqual([REASON, REASON, REASON])
  })
})
