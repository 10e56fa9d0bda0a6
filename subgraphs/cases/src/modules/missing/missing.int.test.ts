import { ROLES } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missingInput, moveTo, openCases, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REPORT = `query Report($id: ID!) {
  missingReportById(id: $id) {
    reportNumber stage version ageAtMissing
    fir { number } clocks { code state dueAt } history { from to role }
    child { id ageYears identity { name guardians { name } } identityWithheld { reason } }
    particulars { lastSeenPlace }
    nextStages
  }
}`

const UPDATE = `mutation Update($input: UpdateMissingReportInput!) {
  updateMissingReport(input: $input) {
    __typename
    ... on UpdateMissingReportOk { report { version particulars { wearing } } }
    ... on Conflict { message currentVersion }
    ... on NotAllowed { message }
  }
}`

const REGISTER = `mutation Register($input: RegisterMissingChildInput!) {
  registerMissingChild(input: $input) {
    __typename
    ... on RegisterMissingChildOk { report { id } }
    ... on InvalidInput { issues { path message } }
  }
}`

describe('a missing child', () => {
  it('is registered with its clock, and read with its identity by its own district', async () => {
    const { reportId } = await registerMissing(cases)
    const answer = await cases.ask(policePune, REPORT, { id: reportId })
    expect(answer.errors).toEqual([])
    expect(answer.at('missingReportById')).toMatchObject({
      stage: 'REPORTED',
      ageAtMissing: 12,
      fir: null,
      clocks: [{ code: 'MISSING_FIR', state: 'DUE_SOON' }],
      history: [{ from: null, to: 'REPORTED', role: 'POLICE_STATION' }],
      child: { identity: { name: 'Asha Kumari', guardians: [{ name: 'Sunita Devi' }] }, identityWithheld: null },
      particulars: { lastSeenPlace: 'Bus stand' },
      nextStages: ['FIR_REGISTERED'],
    })
  })

  it('does not exist for another district', async () => {
    const { reportId, childId } = await registerMissing(cases)
    expect((await cases.ask(policePatna, REPORT, { id: reportId })).data).toEqual({ missingReportById: null })
    const child = await cases.ask(policePatna, 'query Child($id: ID!) { childById(id: $id) { id } }', { id: childId })
    expect(child.data).toEqual({ childById: null })
  })

  it('goes through its stages, each with its clocks', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED', 'PRODUCED', 'RESTORED', 'CLOSED'])
    const answer = await cases.ask(policePune, REPORT, { id: reportId })
    expect(answer.at('missingReportById.stage')).toBe('CLOSED')
    expect(answer.at('missingReportById.version')).toBe(7)
    expect(answer.at('missingReportById.clocks')).toMatchObject([
      { code: 'MISSING_FIR', state: 'STOPPED' },
      { code: 'MISSING_AHTU', state: 'STOPPED' },
      { code: 'CNCP_PRODUCE', state: 'STOPPED' },
    ])
  })

  it('takes names in any script, and refuses what cannot be', async () => {
    const named = (name: string) => ({ input: missingInput({ identity: { name } }) })
    const names = ['आशा कुमारी', 'ஆஷா', 'عائشہ', 'অনিতা', 'ਆਸ਼ਾ', 'આશા', 'ఆశ', 'ಆಶಾ', 'ആശ', 'ଆଶା', "D'Souza-Rao"]
    for (const name of names) {
      expect((await cases.ask(policePune, REGISTER, named(name))).at('registerMissingChild.__typename')).toBe(
        'RegisterMissingChildOk',
      )
    }
    const faults = async (change: object) =>
      (await cases.ask(policePune, REGISTER, { input: missingInput({ ...change }) })).at(
        'registerMissingChild.issues.0.path',
      )
    expect(await faults({ identity: { name: '<b>' } })).toBe('identity.name')
    expect(await faults({ missingSince: '2090-01-01' })).toBe('missingSince')
    expect(await faults({ lastSeenDistrictCode: '99999' })).toBe('lastSeenDistrictCode')
    expect(await faults({ ageYears: null })).toBe('ageYears')
    expect(await faults({ ageYears: 30 })).toBe('ageYears')
    expect(await faults({ identity: { name: 'Asha', birthDate: '2001-01-01' } })).toBe('identity.birthDate')
  })

  it('is registered once for one idempotency key, and refuses another payload under it', async () => {
    const input = missingInput()
    const first = await cases.ask(policePune, REGISTER, { input })
    const second = await cases.ask(policePune, REGISTER, { input })
    expect(second.data).toEqual(first.data)
    const other = await cases.ask(policePune, REGISTER, { input: { ...input, wearing: 'Red' } })
    expect(other.errors[0]?.extensions?.code).toBe('IDEMPOTENCY_CONFLICT')
  })

  it('tells the second officer of the change of the first', async () => {
    const { reportId } = await registerMissing(cases)
    const input = (wearing: string) => ({
      idempotencyKey: newId(),
      reportId,
      expectedVersion: 1,
      wearing,
      reason: 'The aunt remembers the frock.',
    })
    const answers = await Promise.all([
      cases.ask(policePune, UPDATE, { input: input('Green') }),
      cases.ask(policePune, UPDATE, { input: input('Yellow') }),
    ])
    const names = answers.map((answer) => answer.at('updateMissingReport.__typename')).sort()
    expect(names).toEqual(['Conflict', 'UpdateMissingReportOk'])
    const conflict = answers.find((answer) => answer.at('updateMissingReport.__typename') === 'Conflict')
    expect(conflict?.at('updateMissingReport.currentVersion')).toBe(2)
    expect(conflict?.at('updateMissingReport.message')).toContain(ROLES.POLICE_STATION.title)
  })
})
