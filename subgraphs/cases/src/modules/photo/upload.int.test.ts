import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, PUNE, policePune, registerMissing, somePhoto, upload, versionOf } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const FOUND = `mutation ($input: RegisterFoundChildInput!) {
  registerFoundChild(input: $input) { ... on RegisterFoundChildOk { record { child { id } } } }
}`
const UPDATE = `mutation Update($input: UpdateMissingReportInput!) {
  updateMissingReport(input: $input) {
    __typename
    ... on UpdateMissingReportOk { report { child { identity { photoUrl } } } }
    ... on InvalidInput { issues { path } }
  }
}`

describe('POST /internal/photos', () => {
  it('takes a photo, which a report of the same post then shows to whoever sees the identity', async () => {
    const { reportId } = await registerMissing(cases)
    const sent = await upload(cases, policePune, await somePhoto())
    expect(sent.statusCode).toBe(200)
    const input = {
      idempotencyKey: newId(),
      reportId,
      expectedVersion: await versionOf(cases, reportId),
      photoUploadId: sent.json().uploadId,
    }
    const answer = await cases.ask(policePune, UPDATE, { input })
    const url = String(answer.at('updateMissingReport.report.child.identity.photoUrl'))
    expect((await cases.subgraph.app.inject({ method: 'GET', url })).statusCode).toBe(200)
    // An upload is taken once.
    const again = { ...input, idempotencyKey: newId(), expectedVersion: input.expectedVersion + 1 }
    expect((await cases.ask(policePune, UPDATE, { input: again })).at('updateMissingReport.issues.0.path')).toBe(
      'photoUploadId',
    )
  })

  it('reaches the child, where its finder does not see who it is, or has just shielded it', async () => {
    const railways = roleViewer('RAILWAY_POLICE', { officeId: newId() })
    const sent = await upload(cases, railways, await somePhoto())
    const hour = new Date(Date.now() - 3_600_000).toISOString()
    const input = {
      idempotencyKey: newId(),
      sex: 'BOY',
      foundBy: 'RAILWAYS',
      foundAt: hour,
      receivedAt: hour,
      districtCode: '490',
      foundPlace: 'Platform 4',
      circumstances: 'Sat alone for hours and asked for his mother.',
      photoUploadId: sent.json().uploadId,
    }
    const answer = await cases.ask(railways, FOUND, { input })
    const childId = String(answer.at('registerFoundChild.record.child.id'))
    const seen = await cases.ask(policePune, 'query ($id: ID!) { childById(id: $id) { identity { photoUrl } } }', {
      id: childId,
    })
    expect(seen.at('childById.identity.photoUrl')).toMatch(/^\/media\//)

    const own = await upload(cases, policePune, await somePhoto())
    const photoUploadId: unknown = own.json().uploadId
    const shielded = await registerMissing(cases, policePune, { protected: true, photoUploadId })
    const [row] = await cases.owner`select photo_id from cases.child_identity where child_id = ${shielded.childId}`
    expect(row).toEqual({ photo_id: photoUploadId })
  })

  it('does not give the upload of one post to another', async () => {
    const sent = await upload(cases, roleViewer('AHTU', PUNE), await somePhoto())
    const { reportId } = await registerMissing(cases)
    const input = { idempotencyKey: newId(), reportId, expectedVersion: 1, photoUploadId: sent.json().uploadId }
    expect((await cases.ask(policePune, UPDATE, { input })).at('updateMissingReport.issues.0.path')).toBe(
      'photoUploadId',
    )
  })

  it('refuses what is no picture, what is too large, and whose post sends none', async () => {
    expect((await upload(cases, policePune, Buffer.from('<html>'))).statusCode).toBe(422)
    expect((await upload(cases, policePune, Buffer.alloc(9 * 1024 * 1024, 0xff))).statusCode).toBe(413)
    expect((await upload(cases, roleViewer('ANALYST', PUNE), await somePhoto())).statusCode).toBe(403)
    const unsigned = await cases.post('/internal/photos', {})
    expect(unsigned.status).toBe(401)
  })

  it('ignores the name that a file came with', async () => {
    const sent = await upload(cases, policePune, await somePhoto(), '../../../etc/passwd')
    const [row] = await cases.owner`select file from cases.photo where id = ${String(sent.json().uploadId)}`
    expect(row?.file).toMatch(/^[0-9a-f]{2}\/[0-9a-f]{32}\.jpg$/)
  })
})
