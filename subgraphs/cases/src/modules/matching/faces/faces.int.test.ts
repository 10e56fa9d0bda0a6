import type { Viewer } from '@vatsalya/access'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePatna, upload } from '../../../cases.harness.js'
import {
  fillPopulation,
  foundInGuwahati,
  jobsDone,
  missingInPatna,
  type PairAnswer,
  pairsFor,
  policeGuwahati,
} from '../matching.harness.js'
import type { FacePlugin } from './face.port.js'

/** A plug-in that takes pictures of one size for one face: enough to see what may be done with what a plug-in says. */
const state = { fails: false }
const plugin: FacePlugin = {
  name: 'sizes-1',
  curve: { scores: [0, 0.5, 1], bits: [-9, 0, 9] },
  async embed(picture) {
    if (state.fails) throw new Error('out of memory')
    const { width } = await sharp(picture).metadata()
    return [width]
  },
  score: ([a], [b]) => (a === b ? 1 : 0),
}

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases(3_600_000, plugin)
  await fillPopulation(cases)
})
afterAll(() => cases.close())

async function photoBy(viewer: Viewer, width: number): Promise<string> {
  const background = { r: 150, g: 110, b: 80 }
  const picture = await sharp({ create: { width, height: 500, channels: 3, background } })
    .jpeg()
    .toBuffer()
  return (await upload(cases, viewer, picture)).json().uploadId
}

async function pairOf(missing: number, found: number, change: object = {}): Promise<PairAnswer> {
  const { reportId } = await missingInPatna(cases, { photoUploadId: await photoBy(policePatna, missing), ...change })
  const { recordId } = await foundInGuwahati(cases, { photoUploadId: await photoBy(policeGuwahati, found) })
  await jobsDone(cases)
  const [pair] = await pairsFor(cases, policeGuwahati, { reportId, subjectId: recordId })
  return pair ?? expect.fail('no pair')
}

const faceOf = ({ explanation }: PairAnswer) => explanation.bars.find(({ field }) => field === 'FACE')

describe('a face plug-in that runs', () => {
  it('is one bar among others, within its bound, and its name stands with the pair', async () => {
    const pair = await pairOf(400, 400)
    expect(faceOf(pair)).toMatchObject({ reading: 'CLOSE', weight: 4 })
    expect(pair.parameters).toMatch(/\+sizes-1$/)
  })

  it('speaks against a pair, and ends none', async () => {
    const pair = await pairOf(401, 402)
    expect(faceOf(pair)).toMatchObject({ reading: 'DIFFERENT', weight: -4 })
    expect(pair.state).toBe('OPEN')
  })

  it('is not shown the picture of a child whom the law shields', async () => {
    expect(faceOf(await pairOf(403, 403, { protected: true }))).toMatchObject({ reading: 'NOT_KNOWN', weight: 0 })
  })

  it('says nothing of anybody where it fails', async () => {
    state.fails = true
    expect(faceOf(await pairOf(404, 404))).toMatchObject({ reading: 'NOT_KNOWN', weight: 0 })
  })
})
