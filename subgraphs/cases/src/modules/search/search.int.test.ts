import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  actor,
  moveTo,
  openCases,
  PATNA,
  PATNA_STATION,
  PUNE,
  policePatna,
  policePune,
  registerMissing,
  versionOf,
} from '../../cases.harness.js'
import { RISK_QUESTIONS } from './risk.data.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const dcpoPune = roleViewer('DCPO', PUNE)
const REPORT = `query Report($id: ID!) {
  missingReportById(id: $id) {
    id reportNumber stage version penalCode episode
    station { id } fir { number zero law }
    clocks { code state dueAt }
    history { act to role }
    steps { act needs }
    risk { level } notices { id name answer version }
    leads { id outcome version unit { id } clock { code state dueAt } words { words } }
    handOvers { answer answerReason } endings { id to confirmed mayDecide version }
  }
}`
const report = (id: string, viewer = policePune) => cases.ask(viewer, REPORT, { id })
const numberOf = async (id: string) => (await report(id)).at('missingReportById.reportNumber')

/** Sends one act on a report at its present version; answers what came of it. */
const act = (name: string, input: object, viewer = policePune) => actor(cases, name)(input, viewer)
const onReport = async (name: string, reportId: string, input: object, viewer = policePune) =>
  act(name, { reportId, expectedVersion: await versionOf(cases, reportId, viewer), ...input }, viewer)

const fir = () => ({ number: '118/2026', sections: 'BNS 137(2)', registeredAt: new Date().toISOString() })
const REASON = 'As the case diary of the day says.'
const answers = (yes: readonly string[], other = 'NO') => ({
  answers: RISK_QUESTIONS.map(({ code }) => ({ question: code, answer: yes.includes(code) ? 'YES' : other })),
})

describe('an FIR', () => {
  it('is registered by the station that holds the report, under the law of the day', async () => {
    const { reportId } = await registerMissing(cases)
    const nextDoor = roleViewer('POLICE_STATION', { ...PUNE, officeId: newId() })
    expect((await onReport('registerFir', reportId, fir(), nextDoor)).kind).toBe('NotAllowed')
    expect((await onReport('registerFir', reportId, { ...fir(), sections: 'IPC 363' })).path).toBe('sections')
    expect((await onReport('registerFir', reportId, fir())).kind).toBe('RegisterFirOk')
    const { at } = await report(reportId)
    expect(at('missingReportById.fir')).toEqual({ number: '118/2026', zero: false, law: 'BNS' })
    expect(at('missingReportById.steps')).toEqual([{ act: 'START_SEARCH', needs: [] }])
  })
})

describe('a zero FIR', () => {
  it('is handed over with its clocks, which no transfer starts anew, once the other station accepts', async () => {
    const { reportId, childId } = await registerMissing(cases)
    const offer = { toOfficeId: PATNA_STATION, toDistrictCode: '212', reason: REASON }
    expect((await onReport('offerHandOver', reportId, offer)).kind).toBe('NotAllowed')
    await onReport('registerFir', reportId, { ...fir(), zero: true })
    expect((await report(reportId, policePatna)).data).toEqual({ missingReportById: null })
    expect((await onReport('offerHandOver', reportId, offer)).kind).toBe('OfferHandOverOk')
    expect((await onReport('offerHandOver', reportId, offer)).kind).toBe('NotAllowed')

    const waiting = await cases.ask(policePatna, '{ handOversToAnswer { report { id } } }')
    expect(waiting.at('handOversToAnswer')).toEqual([{ report: { id: reportId } }])
    const before = await report(reportId, policePatna)
    const due = (answer: typeof before) =>
      JSON.stringify(answer.at('missingReportById.clocks')).match(
        /"MISSING_AHTU","state":"RUNNING","dueAt":"([^"]*)/,
      )?.[1]
    expect(due(before)).toBeDefined()

    const third = roleViewer('POLICE_STATION', { ...PATNA, officeId: newId() })
    const accept = { answer: 'ACCEPTED', firNumber: '77/2026' }
    expect((await act('answerHandOver', { reportId, expectedVersion: 3, ...accept }, third)).kind).toBe('NotAllowed')
    expect((await onReport('answerHandOver', reportId, accept)).kind).toBe('NotAllowed')
    expect((await onReport('answerHandOver', reportId, accept, policePatna)).kind).toBe('AnswerHandOverOk')

    const after = await report(reportId, policePatna)
    expect(after.at('missingReportById')).toMatchObject({
      stage: 'FIR_REGISTERED',
      station: { id: PATNA_STATION },
      fir: { number: '77/2026', zero: false },
      handOvers: [{ answer: 'ACCEPTED' }],
    })
    expect(due(after)).toBe(due(before))
    // The first station has handed her over: it sees her no more.
    expect((await report(reportId)).data).toEqual({ missingReportById: null })
    const child = 'query Child($id: ID!) { childById(id: $id) { identity { name } } }'
    expect((await cases.ask(policePune, child, { id: childId })).data).toEqual({ childById: null })
    expect((await cases.ask(policePatna, child, { id: childId })).at('childById.identity.name')).toBe('Asha Kumari')
  })

  it('stays where it is when it is returned, with the reason', async () => {
    const { reportId } = await registerMissing(cases)
    await onReport('registerFir', reportId, { ...fir(), zero: true })
    await onReport('offerHandOver', reportId, { toOfficeId: PATNA_STATION, toDistrictCode: '212', reason: REASON })
    expect((await onReport('answerHandOver', reportId, { answer: 'RETURNED' }, policePatna)).path).toBe('reason')
    await onReport('answerHandOver', reportId, { answer: 'RETURNED', reason: REASON }, policePatna)
    expect((await report(reportId)).at('missingReportById')).toMatchObject({
      station: { id: PUNE.officeId },
      handOvers: [{ answer: 'RETURNED', answerReason: REASON }],
    })
    expect((await report(reportId, policePatna)).data).toEqual({ missingReportById: null })
  })
})

describe('an end before the FIR', () => {
  it('needs a second person, and goes nowhere when that one refuses', async () => {
    const { reportId } = await registerMissing(cases)
    expect((await onReport('moveMissingReport', reportId, { to: 'WITHDRAWN', reason: REASON })).path).toBe('to')
    const end = { to: 'WITHDRAWN', reason: REASON }
    await onReport('proposeEnding', reportId, end)
    expect((await onReport('proposeEnding', reportId, end)).kind).toBe('Conflict')
    const first = (await report(reportId)).at('missingReportById.endings.0.id')
    const decision = { endingId: first, expectedVersion: 1, confirm: true }
    expect((await act('decideEnding', decision)).kind).toBe('NotAllowed')
    const refusal = { ...decision, confirm: false, note: 'The father still misses the child.' }
    expect((await act('decideEnding', refusal, dcpoPune)).kind).toBe('DecideEndingOk')
    expect((await report(reportId)).at('missingReportById.stage')).toBe('REPORTED')

    await onReport('proposeEnding', reportId, { ...end, to: 'ALREADY_FOUND' })
    const waiting = await cases.ask(dcpoPune, '{ endingsToConfirm { id to } }')
    expect(waiting.at('endingsToConfirm.0.to')).toBe('ALREADY_FOUND')
    const id = waiting.at('endingsToConfirm.0.id')
    expect((await act('decideEnding', { ...decision, endingId: id }, dcpoPune)).kind).toBe('DecideEndingOk')
    const { at } = await report(reportId)
    expect(at('missingReportById')).toMatchObject({ stage: 'ALREADY_FOUND', steps: [] })
    expect(at('missingReportById.clocks')).toMatchObject([{ code: 'MISSING_FIR', state: 'STOPPED' }])
  })

  it('as a duplicate names the report that stays', async () => {
    const { reportId } = await registerMissing(cases)
    const other = await registerMissing(cases)
    const end = { to: 'DUPLICATE', reason: REASON }
    const path = 'otherReportNumber'
    expect((await onReport('proposeEnding', reportId, end)).path).toBe(path)
    for (const otherReportNumber of [await numberOf(reportId), 'MISSING/2026/490/0', `' or 1=1`]) {
      expect((await onReport('proposeEnding', reportId, { ...end, otherReportNumber })).path).toBe(path)
    }
    const otherReportNumber = await numberOf(other.reportId)
    expect((await onReport('proposeEnding', reportId, { ...end, otherReportNumber })).kind).toBe('ProposeEndingOk')
  })
})

describe('the search', () => {
  it('is looked at again when the answers to the risk questions say so', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'])
    expect((await onReport('followUpSearch', reportId, { note: REASON })).kind).toBe('NotAllowed')
    expect((await onReport('assessRisk', reportId, { answers: [] })).path).toBe('answers')
    await onReport('assessRisk', reportId, answers([]))
    const standard = await report(reportId)
    expect(standard.at('missingReportById.risk.level')).toBe('STANDARD')
    await onReport('assessRisk', reportId, answers(['SEEN_WITH_STRANGER']))
    const high = await report(reportId)
    expect(high.at('missingReportById.risk.level')).toBe('HIGH')
    const running = (answer: typeof high) => [
      ...JSON.stringify(answer.at('missingReportById.clocks')).matchAll(
        /FOLLOW_UP","state":"(RUNNING|DUE_SOON)","dueAt":"([^"]*)/g,
      ),
    ]
    expect(running(high)).toHaveLength(1)
    expect(String(running(high)[0]?.[2]) < String(running(standard)[0]?.[2])).toBe(true)
  })

  it('tells units and keeps what they answered', async () => {
    const { reportId } = await registerMissing(cases)
    const units = [
      { kind: 'DCRB', name: 'Crime records bureau' },
      { kind: 'RAILWAYS', name: 'Railway police, Pune Junction' },
    ]
    await onReport('tellUnits', reportId, { units })
    const id = (await report(reportId)).at('missingReportById.notices.0.id')
    await act('recordUnitAnswer', { noticeId: id, expectedVersion: 1, answer: 'NOT_SEEN', note: 'Nobody there.' })
    const { at } = await report(reportId)
    expect(at('missingReportById.notices')).toMatchObject([{ answer: 'NOT_SEEN' }, { answer: null }])
  })

  it('has leads with an owner and a limit by the risk, closed with an outcome or not at all', async () => {
    const { reportId } = await registerMissing(cases)
    await onReport('assessRisk', reportId, answers(['DISABILITY']))
    const lead = { reportId, source: 'FAMILY', words: 'An uncle in Patna has not answered since Monday.' }
    expect((await act('openLead', lead)).kind).toBe('OpenLeadOk')
    const opened = await report(reportId)
    expect(opened.at('missingReportById.leads.0')).toMatchObject({
      unit: { id: PUNE.officeId },
      clock: { code: 'LEAD_HIGH_RISK' },
      outcome: null,
      words: [{ words: lead.words }],
    })
    const leadId = opened.at('missingReportById.leads.0.id')
    const to = { leadId, unitOfficeId: PATNA_STATION, unitDistrictCode: '212' }
    await act('assignLead', { ...to, expectedVersion: 1 })
    const moved = await report(reportId)
    expect(moved.at('missingReportById.leads.0.clock.dueAt')).toBe(opened.at('missingReportById.leads.0.clock.dueAt'))
    const close = { leadId, expectedVersion: 2, words: 'The uncle was visited; she is not there.' }
    await expect(act('closeLead', close)).rejects.toThrow('outcome')
    expect((await act('closeLead', { ...close, outcome: 'NOTHING_FOUND' })).kind).toBe('CloseLeadOk')
    expect((await act('closeLead', { ...close, expectedVersion: 3, outcome: 'NOT_THE_CHILD' })).kind).toBe('NotAllowed')
    expect((await report(reportId)).at('missingReportById.leads.0.clock.state')).toBe('STOPPED')
  })

  it('of a long missing child owes its reports and reviews again and again', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'WITH_AHTU'])
    const ahtu = roleViewer('AHTU', PUNE)
    const filed = { act: 'FILE_AHTU_REPORT', findings: REASON, document: 'AHTU 12' }
    expect((await onReport('fileSearchReport', reportId, filed)).kind).toBe('NotAllowed')
    expect((await onReport('fileSearchReport', reportId, filed, ahtu)).kind).toBe('FileSearchReportOk')
    const codes = async (state: string) =>
      [
        ...JSON.stringify((await report(reportId)).at('missingReportById.clocks')).matchAll(
          /"code":"(\w+)","state":"(\w+)"/g,
        ),
      ]
        .filter(([, , found]) => found === state)
        .map(([, code]) => code)
    expect(await codes('RUNNING')).toEqual(['MISSING_AHTU_REPORT'])
    expect(await codes('STOPPED')).toContain('MISSING_AHTU_REPORT')
    await moveTo(cases, reportId, ['LONG_TERM'], ahtu)
    await onReport('fileSearchReport', reportId, { ...filed, act: 'REVIEW' })
    expect((await codes('RUNNING')).sort()).toEqual(['MISSING_AHTU_REPORT', 'MISSING_REVIEW'])
    await moveTo(cases, reportId, ['TRACED'])
    expect(await codes('RUNNING')).toEqual(['CNCP_PRODUCE'])
  })
})

describe('a child who goes missing again', () => {
  it('has a new episode, and the old one stays', async () => {
    const { reportId, childId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED', 'PRODUCED', 'RESTORED', 'CLOSED'])
    const again = await registerMissing(cases, policePune, { childId })
    expect((await report(again.reportId)).at('missingReportById.episode')).toBe(2)
    expect((await report(reportId)).at('missingReportById.stage')).toBe('CLOSED')
  })
})
