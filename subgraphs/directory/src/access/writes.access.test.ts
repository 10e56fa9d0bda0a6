import { may } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import { addForged, everyViewer, REFUSED, type TestSubgraph, wrongWrites } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const PUNE = { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') }
const viewers = everyViewer(PUNE)

/** Who enters people and gives posts. Places, offices and agencies come from the reference seed alone. */
const KEPT_BY_ADMINISTRATION = ['people', 'posts']

describe('every role, in every table', () => {
  it('writes only what administration keeps', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'directory', viewers, ofPlace: 'true' },
      mayWrite: (table, viewer) => KEPT_BY_ADMINISTRATION.includes(table) && may(viewer, 'people:write'),
    })
    expect(wrong).toEqual([])
  })

  it('puts no post into a place where its office is not', async () => {
    const admin = viewers.find(([name]) => name === 'SYSTEM_ADMIN')
    if (!admin) return expect.fail('no administrator')
    // The place of the row says who sees the post, and where its holder may act.
    const copy = { table: 'directory.posts', where: `t.state_code = 'IN-MH' and t.held_until is not null` }
    expect(await addForged(test, admin[1], { ...copy, change: { id: newId() } })).toBe('done')
    const moved = { id: newId(), state_code: 'IN-BR', district_code: null }
    expect(await addForged(test, admin[1], { ...copy, change: moved })).toBe(REFUSED)
  })
})
