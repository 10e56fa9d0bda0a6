import type { Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openCases, PUNE, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
  await registerMissing(cases, policePune, {
    identity: {
      name: 'लक्ष्मी नमूना',
      otherNames: ['Guddi'],
      guardians: [{ name: 'सुनीता', relation: '=HYPERLINK("x")' }],
    },
    wearing: '=cmd|calc!A1',
    lastSeenPlace: '@Bus stand',
  })
  await registerMissing(cases, policePune, { protected: true, identity: { name: 'Rukhsana Kalpit' } })
  await registerMissing(cases, policePatna, { lastSeenDistrictCode: '212', identity: { name: 'Patna Kalpit' } })
})
afterAll(() => cases.close())

const REASON = 'The superintendent asks for the list of the month.'
const dcpo = roleViewer('DCPO', PUNE)
const REQUEST = `mutation ($input: RequestReportExportInput!) {
  requestReportExport(input: $input) {
    __typename
    ... on RequestReportExportOk { export { id reports ready mayDecide } }
    ... on InvalidInput { issues { path } }
  }
}`
const FETCH = `mutation ($input: FetchReportExportInput!) {
  fetchReportExport(input: $input) { __typename ... on FetchReportExportOk { csv } }
}`

const request = async (withIdentity: boolean, viewer: Viewer = policePune, change: object = {}) =>
  cases.ask(viewer, REQUEST, {
    input: { idempotencyKey: newId(), filter: { untraced: true }, withIdentity, reason: REASON, ...change },
  })
const idOf = async (withIdentity: boolean) => String((await request(withIdentity)).at('requestReportExport.export.id'))
const fetch = async (exportId: string, viewer: Viewer = policePune) => {
  const answer = await cases.ask(viewer, FETCH, { input: { idempotencyKey: newId(), exportId } })
  return { kind: answer.at('fetchReportExport.__typename'), csv: String(answer.at('fetchReportExport.csv')) }
}
const lines = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true })
const decide = (exportId: string, confirm: boolean, viewer: Viewer = dcpo) =>
  actor(cases, 'decideReportExport')({ exportId, expectedVersion: 1, confirm }, viewer)

describe('an export', () => {
  it('holds the reports of the filter within sight, without names, and is in the audit', async () => {
    const asked = await request(false)
    expect(asked.at('requestReportExport.export')).toMatchObject({ reports: 2, ready: true, mayDecide: false })
    const { csv } = await fetch(String(asked.at('requestReportExport.export.id')))
    expect(lines(csv)).toHaveLength(2)
    expect(lines(csv)[0]).toMatchObject({ stage: 'REPORTED', sex: 'GIRL', ageAtMissing: '12', districtCode: '490' })
    expect(csv).not.toMatch(/लक्ष्मी|Rukhsana|Bus stand|Patna/)
    const audit = await cases.owner`select act, reason from cases.audit where act like 'missing.export%' order by seq`
    expect(audit.map(({ act }) => act)).toEqual(['missing.export-requested', 'missing.exported'])
    expect(audit[0]?.reason).toBe(REASON)
  })

  it('has names only after a second person has agreed, never those whom the law shields, and no formulas', async () => {
    const exportId = await idOf(true)
    expect((await fetch(exportId)).kind).toBe('NotAllowed')
    expect((await decide(exportId, true, policePune)).kind).toBe('NotAllowed')
    const elsewhere = roleViewer('DCPO', { stateCode: 'IN-BR', districtCode: '212', officeId: newId() })
    expect((await decide(exportId, true, elsewhere)).kind).toBe('NotAllowed')
    expect((await decide(exportId, true)).kind).toBe('DecideReportExportOk')
    expect((await decide(exportId, false)).kind).toBe('Conflict')
    // Whoever agrees does not take it out.
    expect((await fetch(exportId, dcpo)).kind).toBe('NotAllowed')
    const { csv } = await fetch(exportId)
    const named = lines(csv).find(({ name }) => name === 'लक्ष्मी नमूना')
    expect(named).toMatchObject({
      otherNames: 'Guddi',
      wearing: `'=cmd|calc!A1`,
      lastSeenPlace: `'@Bus stand`,
      guardians: 'सुनीता, =HYPERLINK("x")',
    })
    expect(lines(csv)).toHaveLength(2)
    expect(csv).not.toContain('Rukhsana')
    const read =
      await cases.owner`select 1 from cases.audit where act = 'identity.read' and subject = ${policePune.subject}`
    expect(read).toHaveLength(1)
  })

  it('is refused by the second person, and over after a day', async () => {
    const refused = await idOf(true)
    expect((await decide(refused, false)).kind).toBe('DecideReportExportOk')
    expect((await fetch(refused)).kind).toBe('NotAllowed')
    const old = await idOf(false)
    await cases.owner`update cases.report_export set requested_at = now() - interval '25 hours' where id = ${old}`
    expect((await fetch(old)).kind).toBe('NotAllowed')
    // Nor by the key under which it was fetched in its time.
    const kept = { idempotencyKey: newId(), exportId: await idOf(false) }
    const again = async () => (await cases.ask(policePune, FETCH, { input: kept })).at('fetchReportExport.__typename')
    expect(await again()).toBe('FetchReportExportOk')
    await cases.owner`update cases.report_export set requested_at = now() - interval '25 hours'`
    expect(await again()).toBe('NotAllowed')
  })

  it('tells what it is for, and names nobody in its filter', async () => {
    expect((await request(false, policePune, { reason: 'list' })).at('requestReportExport.issues.0.path')).toBe(
      'reason',
    )
    const named = await request(false, policePune, { filter: { text: 'Asha' } })
    expect(named.errors).not.toEqual([])
    expect((await request(false, roleViewer('MINISTRY'))).at('requestReportExport.__typename')).toBe('NotAllowed')
  })
})
