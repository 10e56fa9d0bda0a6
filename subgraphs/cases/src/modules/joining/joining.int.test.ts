import type { Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, moveTo, openCases, PATNA, PUNE, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const dcpo = roleViewer('DCPO', PUNE)
const REASON = 'The mother knows the scar and the name of the village.'
const CHILD = `query Child($id: ID!) {
  childById(id: $id) {
    id identity { name } identityWithheld { reason }
    missingReports { id }
    sameChildAs { id missingReports { id } }
    joins { id kind ground doubts confirmed partedAt mayDecide version words { reason document note } }
  }
}`

const see = async (id: string, viewer: Viewer = policePune) => (await cases.ask(viewer, CHILD, { id })).at('childById')
const joinOf = async (id: string, at = 0, viewer: Viewer = policePune) => {
  const answer = await cases.ask(viewer, CHILD, { id })
  return {
    joinId: String(answer.at(`childById.joins.${at}.id`)),
    expectedVersion: Number(answer.at(`childById.joins.${at}.version`)),
  }
}
const numberOf = async (reportId: string) => {
  const [row] = await cases.owner<{ n: string }[]>`
    select report_number as n from cases.missing_report where id = ${reportId}`
  return row?.n ?? ''
}
type Record_ = { readonly childId: string; readonly reportId: string }

const propose = async (one: Record_, other: Record_, change: object = {}, viewer: Viewer = policePune) =>
  actor(cases, 'proposeChildJoin')(
    { childId: one.childId, otherNumber: await numberOf(other.reportId), reason: REASON, ...change },
    viewer,
  )
const decide = async (childId: string, change: object = { confirm: true }, viewer: Viewer = dcpo) =>
  actor(cases, 'decideChildJoin')({ ...(await joinOf(childId)), ...change }, viewer)
const joined = async (one: Record_, other: Record_) => {
  expect((await propose(one, other)).kind).toBe('ProposeChildJoinOk')
  expect((await decide(one.childId)).kind).toBe('DecideChildJoinOk')
}
const part = async (childId: string) => {
  const proposed = await actor(cases, 'proposeChildParting')({ ...(await joinOf(childId)), reason: REASON })
  expect(proposed.kind).toBe('ProposeChildPartingOk')
  expect((await decide(childId)).kind).toBe('DecideChildJoinOk')
}

const two = async (change: object = {}) =>
  [await registerMissing(cases), await registerMissing(cases, policePune, change)] as const

describe('two records of one child', () => {
  it('are joined by one officer and a second, told in one story, and stay two records', async () => {
    const [one, other] = await two({ sex: 'BOY', identity: { name: 'Ashu' } })
    expect((await propose(one, other)).kind).toBe('ProposeChildJoinOk')
    expect(await see(one.childId)).toMatchObject({
      sameChildAs: [],
      joins: [{ kind: 'JOIN', confirmed: null, doubts: ['SEX'], mayDecide: false, words: { reason: REASON } }],
    })
    expect((await decide(one.childId, { confirm: true }, policePune)).kind).toBe('NotAllowed')
    const waiting = await cases.ask(dcpo, '{ childJoinsToConfirm { child { id } other { id } } }')
    expect(waiting.at('childJoinsToConfirm')).toContainEqual({
      child: { id: one.childId },
      other: { id: other.childId },
    })
    expect((await decide(one.childId)).kind).toBe('DecideChildJoinOk')
    const reports = (of: Record_) => ({ id: of.childId, missingReports: [{ id: of.reportId }] })
    expect(await see(one.childId)).toMatchObject({ ...reports(one), sameChildAs: [reports(other)] })
    expect(await see(other.childId)).toMatchObject({ ...reports(other), sameChildAs: [reports(one)] })
    const audit =
      await cases.owner`select act, object_id, reason from cases.audit where act like 'child.join%' order by seq`
    expect(audit.map(({ act }) => act)).toEqual([
      'child.join-proposed',
      'child.join-proposed',
      'child.join-decided',
      'child.join-decided',
    ])
    expect(JSON.stringify(audit)).not.toContain('scar')
  })

  it('are not joined by a word that was refused, twice, or with themselves', async () => {
    const [one, other] = await two()
    expect((await propose(one, one)).path).toBe('otherNumber')
    expect((await propose(one, other, { reason: 'same' })).path).toBe('reason')
    expect((await propose(one, other)).kind).toBe('ProposeChildJoinOk')
    expect((await propose(other, one)).kind).toBe('Conflict')
    expect((await decide(one.childId, { confirm: false })).path).toBe('note')
    const note = 'The scars are on other sides of the face.'
    expect((await decide(one.childId, { confirm: false, note })).kind).toBe('DecideChildJoinOk')
    expect(await see(one.childId)).toMatchObject({ sameChildAs: [], joins: [{ confirmed: false, words: { note } }] })
    expect((await decide(one.childId)).kind).toBe('Conflict')
    await joined(one, other)
    expect((await propose(other, one)).path).toBe('otherNumber')
  })

  it('stay two where each has an open FIR of its own, unless an order of the law makes them one case', async () => {
    const [one, other] = await two()
    await moveTo(cases, one.reportId, ['FIR_REGISTERED'])
    const fir = (number: string) =>
      actor(
        cases,
        'registerFir',
      )({
        reportId: other.reportId,
        expectedVersion: 1,
        number,
        registeredAt: new Date().toISOString(),
        sections: 'BNS 137',
      })
    // The other FIR comes while the proposal waits: the second person cannot confirm it any more.
    expect((await propose(one, other)).kind).toBe('ProposeChildJoinOk')
    await fir('119/2026')
    expect((await decide(one.childId)).kind).toBe('NotAllowed')
    await decide(one.childId, { confirm: false, note: 'Two first information reports are open.' })
    expect((await propose(one, other)).path).toBe('ground')
    expect((await propose(one, other, { ground: 'COURT_ORDER' })).path).toBe('document')
    const order = { ground: 'COURT_ORDER', document: 'Crl. M.A. 12/2026' }
    expect((await propose(one, other, order)).kind).toBe('ProposeChildJoinOk')
    expect((await decide(one.childId)).kind).toBe('DecideChildJoinOk')
    expect(await see(other.childId)).toMatchObject({
      joins: [{ ground: 'COURT_ORDER', words: { document: order.document } }, {}],
    })
  })

  it('may stand in one FIR', async () => {
    const [one, other] = await two()
    for (const { reportId } of [one, other]) await moveTo(cases, reportId, ['FIR_REGISTERED'])
    await joined(one, other)
  })

  it('are parted again, and every edit stays with the record in which it was made', async () => {
    const [one, other] = await two({ identity: { name: 'Asha K.' } })
    await joined(one, other)
    const correct = actor(cases, 'updateMissingReport')
    const version = async ({ reportId }: Record_) =>
      Number(
        (
          await cases.ask(policePune, 'query V($id: ID!) { missingReportById(id: $id) { version } }', { id: reportId })
        ).at('missingReportById.version'),
      )
    await correct({
      reportId: other.reportId,
      expectedVersion: await version(other),
      identity: { name: 'Asha Kale' },
      reason: REASON,
    })
    await correct({
      reportId: one.reportId,
      expectedVersion: await version(one),
      wearing: 'Green frock',
      reason: REASON,
    })
    // Missing again is said of one of the records; it is refused while the other is looked for.
    const again = { childId: other.childId, source: 'STATION', missingSince: '2026-02-01', lastSeenDistrictCode: '490' }
    const refused = await actor(cases, 'registerMissingChild')({ ...again, lastSeenPlace: 'Bus stand' })
    expect(refused.path).toBe('childId')
    await part(one.childId)
    expect(await see(one.childId)).toMatchObject({
      identity: { name: 'Asha Kumari' },
      missingReports: [{ id: one.reportId }],
      sameChildAs: [],
      joins: [
        { kind: 'PART', confirmed: true },
        { kind: 'JOIN', confirmed: true, partedAt: expect.any(String) },
      ],
    })
    expect(await see(other.childId)).toMatchObject({
      identity: { name: 'Asha Kale' },
      missingReports: [{ id: other.reportId }],
      sameChildAs: [],
    })
    const [worn] = await cases.owner`select wearing from cases.missing_particulars where report_id = ${one.reportId}`
    expect(worn).toEqual({ wearing: 'Green frock' })
    expect(
      (await actor(cases, 'proposeChildParting')({ ...(await joinOf(one.childId, 1)), reason: REASON })).kind,
    ).toBe('NotAllowed')
  })

  it('are joined over a third one, and fall apart as the joins do', async () => {
    const [one, other] = await two()
    const third = await registerMissing(cases)
    await joined(one, other)
    await joined(third, other)
    expect(await see(one.childId)).toMatchObject({ sameChildAs: [{ id: other.childId }, { id: third.childId }] })
    await part(third.childId)
    expect(await see(one.childId)).toMatchObject({ sameChildAs: [{ id: other.childId }] })
    expect(await see(third.childId)).toMatchObject({ sameChildAs: [] })
  })
})

describe('a join opens nothing to anybody', () => {
  it('is not known to a post that sees one of the records only', async () => {
    const here = await registerMissing(cases)
    const there = await registerMissing(cases, policePatna, { lastSeenDistrictCode: '212' })
    // Neither station sees the other's record, so neither can say it.
    expect((await propose(here, there)).path).toBe('otherNumber')
    // The anti-trafficking unit of the State sees both records of its State, the districts one each.
    const nashik = { stateCode: 'IN-MH', districtCode: '487', officeId: newId() }
    const second = roleViewer('POLICE_STATION', nashik)
    const other = await registerMissing(cases, second, { lastSeenDistrictCode: '487' })
    const ahtu = roleViewer('AHTU', { stateCode: 'IN-MH', officeId: newId() })
    const another = roleViewer('AHTU', { stateCode: 'IN-MH', officeId: newId() })
    expect((await propose(here, other, {}, ahtu)).kind).toBe('ProposeChildJoinOk')
    const join = await joinOf(here.childId, 0, ahtu)
    expect((await actor(cases, 'decideChildJoin')({ ...join, confirm: true }, policePune)).kind).toBe('NotAllowed')
    expect((await actor(cases, 'decideChildJoin')({ ...join, confirm: true }, another)).kind).toBe('DecideChildJoinOk')
    expect(await see(here.childId, ahtu)).toMatchObject({ sameChildAs: [{ id: other.childId }] })
    for (const [viewer, own, unseen] of [
      [policePune, here, other],
      [second, other, here],
    ] as const) {
      expect(await see(own.childId, viewer)).toMatchObject({ sameChildAs: [], joins: [] })
      expect(await see(unseen.childId, viewer)).toBeNull()
    }
    expect(await see(here.childId, roleViewer('POLICE_STATION', PATNA))).toBeNull()
  })

  it('closes every record where the law shields one, and opens it again only where it was open before', async () => {
    const one = await registerMissing(cases)
    const shielded = await registerMissing(cases, policePune, { protected: true })
    await joined(one, shielded)
    expect(await see(one.childId)).toMatchObject({ identity: null, identityWithheld: { reason: 'PROTECTED' } })
    await part(one.childId)
    expect(await see(one.childId)).toMatchObject({ identity: { name: 'Asha Kumari' } })
    expect(await see(shielded.childId)).toMatchObject({ identity: null, identityWithheld: { reason: 'PROTECTED' } })
    // Shielded for its own sake while it was joined: it stays so.
    const third = await registerMissing(cases)
    await joined(third, shielded)
    const board = { proceedingId: newId(), boardId: newId(), boardKind: 'JJB', caseKind: 'CCL' }
    await cases.deliver('boards', 'ProceedingOpened', {
      childId: third.childId,
      stateCode: 'IN-MH',
      districtCode: '490',
      ...board,
    })
    await part(third.childId)
    expect(await see(third.childId)).toMatchObject({ identityWithheld: { reason: 'PROTECTED' } })
  })

  it('takes a conflict of interest to every record, and back', async () => {
    const [one, other] = await two()
    const niece = roleViewer('POLICE_STATION', PUNE)
    await actor(cases, 'declareConflict')({ childId: one.childId, reason: 'A niece of the officer.' }, niece)
    await joined(one, other)
    expect(await see(other.childId, niece)).toBeNull()
    await part(one.childId)
    expect(await see(other.childId, niece)).toMatchObject({ id: other.childId })
    expect(await see(one.childId, niece)).toBeNull()
    await joined(one, other)
    const aunt = roleViewer('POLICE_STATION', PUNE)
    await actor(cases, 'declareConflict')(
      { childId: other.childId, reason: 'The family of the officer’s sister.' },
      aunt,
    )
    expect(await see(one.childId, aunt)).toBeNull()
  })

  it('takes the poster of a child away who was found by another record', async () => {
    const one = await registerMissing(cases, policePune, { sex: 'BOY', ageYears: 10 })
    await moveTo(cases, one.reportId, ['FIR_REGISTERED'])
    const released = await actor(
      cases,
      'releasePoster',
    )({
      reportId: one.reportId,
      expectedVersion: 2,
      fields: ['NAME'],
      basis: 'The family asked for it in writing.',
    })
    expect(released.kind).toBe('ReleasePosterOk')
    const out = async () =>
      (await cases.owner`select 1 from cases.published_poster where report_id = ${one.reportId}`).length
    expect(await out()).toBe(1)
    const at = new Date(Date.now() - 3_600_000).toISOString()
    const found = await actor(
      cases,
      'registerFoundChild',
    )({
      sex: 'BOY',
      ageYears: 10,
      foundBy: 'POLICE',
      foundAt: at,
      receivedAt: at,
      districtCode: '490',
      foundPlace: 'Market',
      circumstances: 'Alone in the market for some hours.',
    })
    expect(found.kind).toBe('RegisterFoundChildOk')
    const [record] = await cases.owner<{ n: string }[]>`
      select record_number as n from cases.found_record order by received_at desc, id desc limit 1`
    const said = await actor(
      cases,
      'proposeChildJoin',
    )({ ...one, reportId: undefined, otherNumber: record?.n, reason: REASON })
    expect(said.kind).toBe('ProposeChildJoinOk')
    expect(await out()).toBe(1)
    expect((await decide(one.childId)).kind).toBe('DecideChildJoinOk')
    expect(await out()).toBe(0)
  })
})
