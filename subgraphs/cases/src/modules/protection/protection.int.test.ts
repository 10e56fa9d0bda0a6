import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openCases, PUNE, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REASON = 'The mother is at the counter and asks for her.'
const SEE = `query See($report: ID!, $child: ID!) {
  missingReportById(id: $report) { id particulars { wearing } }
  childById(id: $child) { id identity { name } }
  missingReports(filter: { text: "Asha" }) { totalCount }
}`

describe('a conflict of interest', () => {
  it('makes a child and all about it not exist for one person, in whichever post', async () => {
    const { reportId, childId } = await registerMissing(cases)
    const see = async (viewer = policePune) => (await cases.ask(viewer, SEE, { report: reportId, child: childId })).data
    expect(await see()).toMatchObject({ missingReportById: { id: reportId }, missingReports: { totalCount: 1 } })
    const trace = await cases.owner`select act, district_code, detail::text as detail from cases.audit
      where act in ('identity.read', 'missing.searched') order by act`
    expect(trace).toMatchObject([
      { act: 'identity.read', district_code: '490' },
      { act: 'missing.searched', district_code: '490', detail: expect.not.stringContaining('Asha') },
    ])
    const declare = actor(cases, 'declareConflict')
    const reason = 'The child is a niece of the officer.'
    const another = roleViewer('POLICE_STATION', PUNE)
    const member = roleViewer('CWC_MEMBER', PUNE)
    expect((await declare({ childId, reason, personId: policePune.personId }, member)).kind).toBe('NotAllowed')
    expect((await declare({ childId, reason })).kind).toBe('DeclareConflictOk')
    const nothing = { missingReportById: null, childById: null, missingReports: { totalCount: 0 } }
    expect(await see()).toEqual(nothing)
    expect(await see(roleViewer('AHTU', { ...PUNE, personId: policePune.personId ?? '' }))).toEqual(nothing)
    expect(await see(another)).toMatchObject({ childById: { identity: { name: 'Asha Kumari' } } })
  })
})

describe('an opened identity', () => {
  it('is on the list of the data-protection officer until it is reviewed, and closes when its time is over', async () => {
    const { childId } = await registerMissing(cases, roleViewer('POLICE_STATION', PUNE), { protected: true })
    const station = roleViewer('POLICE_STATION', PUNE)
    const auditor = roleViewer('AUDITOR')
    expect((await actor(cases, 'revealIdentity')({ childId, reason: REASON, minutes: 5 }, station)).kind).toBe(
      'RevealIdentityOk',
    )
    const name = async () =>
      (await cases.ask(station, 'query N($id: ID!) { childById(id: $id) { identity { name } } }', { id: childId })).at(
        'childById.identity.name',
      )
    expect(await name()).toBe('Asha Kumari')

    const list = `{ identityOpenings(unreviewed: true) { totalCount edges { node { id childId reason review { justified } } } } }`
    const openings = await cases.ask(auditor, list)
    expect(openings.at('identityOpenings.edges.0.node')).toMatchObject({ childId, reason: REASON, review: null })
    expect((await cases.ask(station, list)).at('identityOpenings.totalCount')).toBe(0)
    const openingId = openings.at('identityOpenings.edges.0.node.id')
    const review = { openingId, justified: true, note: 'The mother was there, as the diary says.' }
    expect((await actor(cases, 'reviewOpening')(review, auditor)).kind).toBe('ReviewOpeningOk')
    expect((await cases.ask(auditor, list)).at('identityOpenings.totalCount')).toBe(0)

    await cases.owner`update cases.reveal_grant set expires_at = now() - interval '1 second'`
    expect(await name()).toBeUndefined()
  })
})
