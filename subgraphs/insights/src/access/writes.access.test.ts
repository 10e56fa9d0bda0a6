import { may } from '@vatsalya/access'
import { demoId, officeId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import {
  addForged,
  everyViewer,
  REFUSED,
  roleViewer,
  type TestSubgraph,
  wrongWrites,
} from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openInsights } from '../insights.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInsights()
})
afterAll(() => test.close())

const POST = demoId('post', 'analyst')
const analyst = roleViewer('ANALYST', {
  personId: demoId('person', 'analyst'),
  postId: POST,
  officeId: officeId('ministry'),
})
const viewers = [['the owner', analyst] as const, ...everyViewer({ officeId: officeId('ministry') })]

describe('every role, in every table', () => {
  it('writes its own views and nothing else', async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'insights', viewers, ofPlace: `t.owner_post = '${POST}'` },
      mayWrite: (_, viewer) => may(viewer, 'views:write') && viewer.postId === POST,
    })
    expect(wrong).toEqual([])
  })

  it('lays no view into the list of another office, nor under another name', async () => {
    const copy = { table: 'insights.views', where: `t.owner_post = '${POST}'` }
    expect(await addForged(test, analyst, { ...copy, change: { id: newId() } })).toBe('done')
    for (const forged of [{ office_id: officeId('dcpu-490') }, { owner_person: demoId('person', 'ministry') }]) {
      expect(await addForged(test, analyst, { ...copy, change: { id: newId(), ...forged } })).toBe(REFUSED)
    }
  })
})
