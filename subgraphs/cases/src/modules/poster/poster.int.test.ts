import { PUBLIC_VIEWER } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
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
  somePhoto,
  upload,
  versionOf,
} from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const RELEASE = `mutation Release($input: ReleasePosterInput!) {
  releasePoster(input: $input) {
    __typename
    ... on ReleasePosterOk { poster { id published { id name photoUrl wearing } } }
    ... on NotAllowed { message }
    ... on Conflict { message }
    ... on InvalidInput { issues { path } }
  }
}`
const PUBLISHED = `query Published($state: StateCode) {
  publishedPosters(stateCode: $state) {
    totalCount
    edges { node { id name sex ageAtMissing missingSince photoUrl lastSeenDistrict { code } contactOffice { id } } }
  }
}`
const BASIS = 'The mother asked for it; the officer in charge agrees.'

async function release(reportId: string, change: object = {}, viewer = policePune) {
  const expectedVersion = await versionOf(cases, reportId)
  const input = { idempotencyKey: newId(), reportId, expectedVersion, fields: ['PHOTO'], basis: BASIS, ...change }
  return cases.ask(viewer, RELEASE, { input })
}

async function missingWithPhoto() {
  const photo = await upload(cases, policePune, await somePhoto())
  const photoUploadId: unknown = photo.json().uploadId
  const { reportId } = await registerMissing(cases, policePune, { photoUploadId })
  await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH'])
  return reportId
}

const picture = (url: unknown) => cases.subgraph.app.inject({ method: 'GET', url: String(url) })

describe('a poster', () => {
  it('shows the public the chosen facts and the picture, until tracing takes both away', async () => {
    const reportId = await missingWithPhoto()
    const released = await release(reportId)
    expect(released.at('releasePoster.__typename')).toBe('ReleasePosterOk')
    // The name was not chosen.
    expect(released.at('releasePoster.poster.published')).toMatchObject({ name: null, wearing: null })

    const seen = await cases.ask(PUBLIC_VIEWER, PUBLISHED, { state: 'IN-MH' })
    expect(seen.errors).toEqual([])
    expect(seen.at('publishedPosters.totalCount')).toBe(1)
    const url = seen.at('publishedPosters.edges.0.node.photoUrl')
    const shown = await picture(url)
    expect(shown.statusCode).toBe(200)
    expect(shown.headers).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' })

    await moveTo(cases, reportId, ['TRACED'])
    expect((await cases.ask(PUBLIC_VIEWER, PUBLISHED, {})).at('publishedPosters.totalCount')).toBe(0)
    expect((await picture(url)).statusCode).toBe(410)
    const id = released.at('releasePoster.poster.id')
    const gone = 'query Gone($id: ID!) { publishedPosterById(id: $id) { id } }'
    expect((await cases.ask(PUBLIC_VIEWER, gone, { id })).data).toEqual({ publishedPosterById: null })
  })

  it('is refused before the FIR, for a shielded child, for a traced one, and twice', async () => {
    const { reportId } = await registerMissing(cases)
    expect((await release(reportId)).at('releasePoster.message')).toContain('FIR')
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    expect((await release(reportId, { basis: 'short' })).at('releasePoster.issues.0.path')).toBe('basis')
    expect((await release(reportId)).at('releasePoster.__typename')).toBe('ReleasePosterOk')
    expect((await release(reportId)).at('releasePoster.__typename')).toBe('Conflict')
    await moveTo(cases, reportId, ['UNDER_SEARCH', 'TRACED'])
    expect((await release(reportId)).at('releasePoster.__typename')).toBe('NotAllowed')

    const shielded = await registerMissing(cases, policePune, { protected: true })
    await moveTo(cases, shielded.reportId, ['FIR_REGISTERED'])
    expect((await release(shielded.reportId)).at('releasePoster.message')).toContain('shields')
  })

  it('of a girl above twelve goes out when a second person has checked it', async () => {
    const { reportId } = await registerMissing(cases, policePune, { ageYears: 15 })
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    const released = await release(reportId)
    expect(released.at('releasePoster.poster.published')).toBeNull()
    const posterId = released.at('releasePoster.poster.id')
    const gone = 'query Out($id: ID!) { publishedPosterById(id: $id) { languages } }'
    const out = async () => (await cases.ask(PUBLIC_VIEWER, gone, { id: posterId })).data
    expect(await out()).toEqual({ publishedPosterById: null })
    const check = actor(cases, 'checkPoster')
    const input = { posterId, expectedVersion: 1, confirm: true }
    expect((await check(input)).kind).toBe('NotAllowed')
    const dcpo = roleViewer('DCPO', PUNE)
    expect((await cases.ask(dcpo, '{ postersToCheck { id } }')).at('postersToCheck')).toEqual([{ id: posterId }])
    expect((await check(input, dcpo)).kind).toBe('CheckPosterOk')
    expect(await out()).toEqual({ publishedPosterById: { languages: ['en', 'hi'] } })
    expect((await check({ ...input, expectedVersion: 2 }, dcpo)).kind).toBe('Conflict')
  })

  it('is not released by another district', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    const answer = await release(reportId, { expectedVersion: 2 }, policePatna)
    expect(answer.at('releasePoster.__typename')).toBe('NotAllowed')
  })

  it('keeps its officer and basis from the public', async () => {
    const peek = await cases.ask(PUBLIC_VIEWER, `{ publishedPosters { edges { node { basis } } } }`)
    expect(peek.errors[0]?.message).toContain('Cannot query field')
  })

  it('is out of reach for links that nobody signed', async () => {
    expect((await picture('/media/forged.jpg')).statusCode).toBe(404)
    expect((await picture(`/media/${newId()}.-.99999999999.AAAA.jpg`)).statusCode).toBe(404)
  })
})
