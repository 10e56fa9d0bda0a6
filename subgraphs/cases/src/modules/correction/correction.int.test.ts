import type { Viewer } from '@vatsalya/access'
import { indianDay } from '@vatsalya/clocks'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actor,
  moveTo,
  openCases,
  PUNE,
  policePatna,
  policePune,
  registerMissing,
  versionOf,
} from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const WHY = 'The mother brought the school card to the station.'
const PAST = `query Past($id: ID!, $on: Date!) {
  missingReportById(id: $id) {
    corrections { role reason changed { fact before after } }
    asItStood(on: $on) { on stage facts { fact value } }
  }
}`
const dayAgo = (days: number) => indianDay(new Date(Date.now() - days * 86_400_000))

const past = async (id: string, on: string, viewer: Viewer = policePune) =>
  (await cases.ask(viewer, PAST, { id, on })).at('missingReportById')
const correct = async (reportId: string, change: object) =>
  actor(
    cases,
    'updateMissingReport',
  )({
    reportId,
    expectedVersion: await versionOf(cases, reportId),
    reason: WHY,
    ...change,
  })

/** Puts all that was done to a report some days back. */
async function age(reportId: string, days: number) {
  const back = `${days} days`
  await cases.owner`update cases.past_fact set at = at - ${back}::interval
    where child_id = (select child_id from cases.missing_report where id = ${reportId})`
  await cases.owner`update cases.missing_report set registered_at = registered_at - ${back}::interval where id = ${reportId}`
  await cases.owner`update cases.missing_stage set at = at - ${back}::interval where report_id = ${reportId}`
}

describe('a correction', () => {
  it('tells its reason, and keeps what stood there', async () => {
    const { reportId } = await registerMissing(cases)
    expect((await correct(reportId, { reason: undefined, wearing: 'Red' })).path).toBe('reason')
    await correct(reportId, { wearing: 'Red frock', identity: { name: 'Asha Kale', otherNames: ['Guddi', 'Ashu'] } })
    await correct(reportId, { wearing: null })
    expect(await past(reportId, dayAgo(0))).toMatchObject({
      corrections: [
        { reason: WHY, changed: [{ fact: 'WEARING', before: 'Red frock', after: null }] },
        {
          role: 'POLICE_STATION',
          changed: [
            { fact: 'NAME', before: 'Asha Kumari', after: 'Asha Kale' },
            { fact: 'OTHER_NAMES', before: 'Guddi', after: 'Guddi; Ashu' },
            { fact: 'WEARING', before: 'Blue school dress', after: 'Red frock' },
          ],
        },
      ],
    })
    const audit = await cases.owner`select detail::text as text, reason from cases.audit where act = 'missing.updated'`
    expect(JSON.stringify(audit)).not.toMatch(/Kale|frock|school card/)
  })

  it('leaves the record of every day as it was on that day', async () => {
    const { reportId } = await registerMissing(cases)
    await correct(reportId, { wearing: 'Red frock' })
    await age(reportId, 3)
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    await correct(reportId, { wearing: 'Green frock', missingSince: '2026-01-14' })
    await age(reportId, 2)
    await correct(reportId, { wearing: 'Yellow frock' })
    const on = async (days: number) =>
      (await cases.ask(policePune, PAST, { id: reportId, on: dayAgo(days) })).at('missingReportById.asItStood')
    const facts = (wearing: string, since: string) => ({
      facts: expect.arrayContaining([
        { fact: 'WEARING', value: wearing },
        { fact: 'MISSING_SINCE', value: since },
      ]),
    })
    expect(await on(6)).toBeNull()
    expect(await on(4)).toMatchObject({ stage: 'REPORTED', ...facts('Red frock', '2026-01-15') })
    expect(await on(1)).toMatchObject({ stage: 'FIR_REGISTERED', ...facts('Green frock', '2026-01-14') })
    expect(await on(0)).toMatchObject({ stage: 'FIR_REGISTERED', ...facts('Yellow frock', '2026-01-14') })
  })

  it('is seen by whoever sees the identity', async () => {
    const { reportId } = await registerMissing(cases)
    await correct(reportId, { wearing: 'Red frock' })
    for (const viewer of [roleViewer('MINISTRY'), roleViewer('RAILWAY_POLICE')]) {
      expect(await past(reportId, dayAgo(0), viewer)).toEqual({ corrections: [], asItStood: null })
    }
    expect(await past(reportId, dayAgo(0), policePatna)).toBeNull()
  })

  it('is what a later report adds to the child too', async () => {
    const first = await registerMissing(cases)
    await moveTo(cases, first.reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED'])
    const again = await actor(
      cases,
      'registerMissingChild',
    )({
      childId: first.childId,
      identity: { name: 'Asha Kumari', languages: ['Marathi'] },
      source: 'STATION',
      missingSince: '2026-02-01',
      lastSeenDistrictCode: '490',
      lastSeenPlace: 'Bus stand',
    })
    expect(again.kind).toBe('RegisterMissingChildOk')
    expect(await past(first.reportId, dayAgo(0))).toMatchObject({
      corrections: [{ changed: [{ fact: 'LANGUAGES', before: null, after: 'Marathi' }] }],
    })
  })
})

describe('who read the identity of a child', () => {
  const READINGS = `query Readings($id: ID!) {
    childById(id: $id) { identityReadings { by { id } role kind times reason } }
  }`
  const readings = async (id: string, viewer: Viewer) =>
    (await cases.ask(viewer, READINGS, { id })).at('childById.identityReadings')

  it('is known to the officers in charge of its district, and to nobody else', async () => {
    const { childId } = await registerMissing(cases, policePune, { protected: true })
    const dcpo = roleViewer('DCPO', PUNE)
    expect(await readings(childId, dcpo)).toEqual([])
    const reason = 'The special court asks for the identity in its order of today.'
    const reader = roleViewer('POLICE_STATION', PUNE)
    await actor(cases, 'revealIdentity')({ childId, reason, minutes: 5 }, reader)
    const name = 'query N($id: ID!) { childById(id: $id) { identity { name } } }'
    for (let n = 0; n < 2; n++) await cases.ask(reader, name, { id: childId })
    const by = { id: reader.personId }
    const told = [
      { by, role: 'POLICE_STATION', kind: 'READ', times: 2, reason: null },
      { by, role: 'POLICE_STATION', kind: 'OPENED', times: 1, reason },
    ]
    expect(await readings(childId, dcpo)).toEqual(told)
    expect(await readings(childId, policePune)).toEqual(told)
    for (const viewer of [roleViewer('CWC_MEMBER', PUNE), roleViewer('MINISTRY')]) {
      expect(await readings(childId, viewer)).toEqual([])
    }
    expect(await readings(childId, policePatna)).toBeUndefined()
  })
})
