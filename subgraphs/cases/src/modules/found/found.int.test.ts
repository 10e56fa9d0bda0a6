import { PUBLIC_VIEWER } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { agencyOf, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveTo, openCases, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REGISTER = `mutation Register($input: RegisterFoundChildInput!) {
  registerFoundChild(input: $input) {
    __typename
    ... on RegisterFoundChildOk {
      record { id version recordNumber stage child { id identity { name } } particulars { foundPlace } clocks { code state } }
    }
    ... on InvalidInput { issues { path } }
    ... on NotAllowed { message }
  }
}`
const PRODUCE = `mutation Produce($input: ProduceFoundChildInput!) {
  produceFoundChild(input: $input) {
    __typename
    ... on ProduceFoundChildOk { record { stage clocks { state dueAt stoppedAt } } }
    ... on InvalidInput { issues { path } }
  }
}`

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
const found = (change: object = {}) => ({
  idempotencyKey: newId(),
  sex: 'BOY',
  ageYears: 9,
  identity: { name: 'राजू', languages: ['Hindi'] },
  foundBy: 'RAILWAYS',
  foundAt: hoursAgo(3),
  receivedAt: hoursAgo(2),
  districtCode: '490',
  foundPlace: 'Platform 4',
  circumstances: 'Sat alone for hours and asked for his mother.',
  ...change,
})
const register = (change: object = {}, viewer = policePune) => cases.ask(viewer, REGISTER, { input: found(change) })

describe('a found child', () => {
  it('is recorded with the facts of Form 17 and the clock of 24 hours', async () => {
    const answer = await register()
    expect(answer.errors).toEqual([])
    expect(answer.at('registerFoundChild.record')).toMatchObject({
      stage: 'RECEIVED',
      child: { identity: { name: 'राजू' } },
      particulars: { foundPlace: 'Platform 4' },
      clocks: [{ code: 'CNCP_PRODUCE', state: 'RUNNING' }],
    })
    const id = answer.at('registerFoundChild.record.id')
    const other = await cases.ask(policePatna, 'query F($id: ID!) { foundRecordById(id: $id) { id } }', { id })
    expect(other.data).toEqual({ foundRecordById: null })
  })

  it('may be somebody whom nobody knows', async () => {
    const answer = await register({ identity: null, ageYears: null })
    expect(answer.at('registerFoundChild.record.child.identity')).toEqual({ name: null })
  })

  it('is produced in time where the journey does not count', async () => {
    const answer = await register({ foundAt: hoursAgo(31), receivedAt: hoursAgo(30) })
    const input = {
      idempotencyKey: newId(),
      recordId: answer.at('registerFoundChild.record.id'),
      expectedVersion: 1,
      boardId: newId(),
      producedAt: hoursAgo(1),
      departedAt: hoursAgo(20),
      arrivedAt: hoursAgo(10),
    }
    const produced = await cases.ask(policePune, PRODUCE, { input })
    expect(produced.at('produceFoundChild.record.stage')).toBe('PRODUCED')
    const due = String(produced.at('produceFoundChild.record.clocks.0.dueAt'))
    const stopped = String(produced.at('produceFoundChild.record.clocks.0.stoppedAt'))
    expect(new Date(due) > new Date(stopped)).toBe(true)
    const again = { ...input, idempotencyKey: newId(), expectedVersion: 2 }
    expect((await cases.ask(policePune, PRODUCE, { input: again })).at('produceFoundChild.issues.0.path')).toBe(
      'recordId',
    )
  })

  it('is recorded by the railways anywhere, who see no identity; by a station only in its district', async () => {
    const railways = agencyOf('RAILWAY_POLICE')
    const answer = await register({ districtCode: '212' }, railways)
    expect(answer.at('registerFoundChild.record')).toMatchObject({ child: { identity: null }, particulars: null })
    expect((await register({ districtCode: '212' })).at('registerFoundChild.__typename')).toBe('NotAllowed')
    expect((await register({ receivedAt: hoursAgo(9) })).at('registerFoundChild.issues.0.path')).toBe('receivedAt')
  })
})

describe('a missing child who is found elsewhere', () => {
  it('is one story for both districts, and no poster is out any more', async () => {
    const { childId, reportId } = await registerMissing(cases, policePatna, { lastSeenDistrictCode: '212' })
    await moveTo(cases, reportId, ['FIR_REGISTERED'], policePatna)
    const release = `mutation ($input: ReleasePosterInput!) { releasePoster(input: $input) { __typename } }`
    const poster = { idempotencyKey: newId(), reportId, fields: ['NAME'], basis: 'The family asked for it in writing.' }
    await cases.ask(policePatna, release, { input: { ...poster, expectedVersion: 2 } })
    const out = async () =>
      (await cases.ask(PUBLIC_VIEWER, '{ publishedPosters { totalCount } }')).at('publishedPosters')
    expect(await out()).toEqual({ totalCount: 1 })

    const railways = agencyOf('RAILWAY_POLICE')
    const known = { childId, sex: null, ageYears: null, identity: null }
    const answer = await register({ ...known, districtCode: '490' }, railways)
    const recordId = answer.at('registerFoundChild.record.id')
    expect(await out()).toEqual({ totalCount: 0 })
    const again = { ...poster, idempotencyKey: newId(), expectedVersion: 2 }
    const refused = await cases.ask(policePatna, release, { input: again })
    expect(refused.at('releasePoster.__typename')).toBe('NotAllowed')

    const story = 'query S($id: ID!) { childById(id: $id) { missingReports { id } foundRecords { id } } }'
    for (const viewer of [policePune, policePatna]) {
      expect((await cases.ask(viewer, story, { id: childId })).at('childById')).toEqual({
        missingReports: [{ id: reportId }],
        foundRecords: [{ id: recordId }],
      })
    }
    // It is not in the other's queue, and not the other's to move.
    const queue = await cases.ask(policePune, '{ missingReports { edges { node { id } } } }')
    expect(JSON.stringify(queue.data)).not.toContain(reportId)
  })
})
