import type { Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveTo, openCases, policePune, registerMissing, versionOf } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const UPDATE = `mutation ($input: UpdateMissingReportInput!) {
  updateMissingReport(input: $input) {
    __typename
    ... on UpdateMissingReportOk {
      report {
        ageAtMissing missingSince
        child { ageBasis identity { name otherNames birthDate address guardians { name } identifyingMarks } }
      }
    }
    ... on InvalidInput { issues { path } }
  }
}`
const MOVE = `mutation ($input: MoveMissingReportInput!) {
  moveMissingReport(input: $input) { __typename ... on InvalidInput { issues { path } } }
}`
const WHY = 'The mother brought the birth certificate to the station.'
const identity = {
  name: 'Asha',
  birthDate: '2014-05-05',
  address: 'House 5',
  identifyingMarks: ['Scar'],
  guardians: [{ name: 'Sunita', relation: 'Mother' }],
}

async function update(reportId: string, change: object) {
  const input = {
    idempotencyKey: newId(),
    reportId,
    expectedVersion: await versionOf(cases, reportId),
    reason: WHY,
    ...change,
  }
  return cases.ask(policePune, UPDATE, { input })
}

describe('a correction', () => {
  it('leaves what it does not tell as it was', async () => {
    const { reportId } = await registerMissing(cases, policePune, { identity })
    const answer = await update(reportId, { identity: { name: 'Asha Devi' } })
    expect(answer.at('updateMissingReport.report.child.identity')).toMatchObject({
      ...identity,
      name: 'Asha Devi',
      guardians: [{ name: 'Sunita' }],
    })
    const cleared = await update(reportId, { identity: { address: null } })
    expect(cleared.at('updateMissingReport.report.child.identity')).toMatchObject({ name: 'Asha Devi', address: null })
  })

  it('counts the age anew, and keeps the rules of the registration', async () => {
    const { reportId } = await registerMissing(cases)
    const born = (birthDate: string) => update(reportId, { identity: { birthDate } })
    for (const day of ['2150-01-01', '1950-01-01']) {
      expect((await born(day)).at('updateMissingReport.issues.0.path'), day).toBe('identity.birthDate')
    }
    const since = await update(reportId, { missingSince: '1990-01-02' })
    expect(since.at('updateMissingReport.issues.0.path')).toBe('missingSince')
    expect((await born('2016-01-01')).at('updateMissingReport.report')).toMatchObject({
      ageAtMissing: 10,
      child: { ageBasis: 'BIRTH_DATE' },
    })
    const moved = await update(reportId, { missingSince: '2025-06-01' })
    expect(moved.at('updateMissingReport.report')).toMatchObject({ ageAtMissing: 9, missingSince: '2025-06-01' })
  })

  it('must tell something', async () => {
    const { reportId } = await registerMissing(cases)
    for (const change of [{}, { identity: {} }]) {
      expect((await update(reportId, change)).at('updateMissingReport.__typename')).toBe('InvalidInput')
    }
    expect(await versionOf(cases, reportId)).toBe(1)
  })
})

describe('the words of a step', () => {
  it('follow the identity of the child, and stand in no audit', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'])
    const history = async (viewer: Viewer) => {
      const answer = await cases.ask(
        viewer,
        'query ($id: ID!) { missingReportById(id: $id) { history { reason document } } }',
        {
          id: reportId,
        },
      )
      return JSON.stringify(answer.at('missingReportById.history'))
    }
    expect(await history(policePune)).toContain('case diary')
    for (const viewer of [roleViewer('MINISTRY'), roleViewer('RAILWAY_POLICE')]) {
      expect(await history(viewer)).not.toMatch(/case diary|GD 12|118/)
    }
    const audit =
      await cases.owner`select reason, detail from cases.audit where object_id = ${reportId} and act = 'missing.moved'`
    expect(audit).toHaveLength(2)
    expect(JSON.stringify(audit)).not.toMatch(/case diary|GD 12/)
  })
})

describe('a step', () => {
  const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const produce = async (reportId: string, change: object) => {
    const expectedVersion = await versionOf(cases, reportId)
    const told = { to: 'PRODUCED', reason: 'As the case diary of the day says.', boardId: newId(), ...change }
    return cases.ask(policePune, MOVE, { input: { idempotencyKey: newId(), reportId, expectedVersion, ...told } })
  }

  it('does not lie before the last one, so that no clock runs for good', async () => {
    const { reportId } = await registerMissing(cases)
    await cases.owner`update cases.missing_report set registered_at = now() - interval '5 days' where id = ${reportId}`
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED'])
    expect((await produce(reportId, { at: ago(120) })).at('moveMissingReport.issues.0.path')).toBe('at')
    const journey = { departedAt: ago(60 * 24 * 30), arrivedAt: ago(1) }
    expect((await produce(reportId, journey)).at('moveMissingReport.issues.0.path')).toBe('departedAt')
    expect((await produce(reportId, {})).at('moveMissingReport.__typename')).toBe('MoveMissingReportOk')
    const running =
      await cases.owner`select code from cases.clock where subject_id = ${reportId} and stopped_at is null`
    expect(running).toEqual([])
  })
})
