import { covers, may } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
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
import { openBoards } from '../boards.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openBoards()
})
afterAll(() => test.close())

const BODY = officeId('cwc-490')
const PLACES = {
  'in the body': { stateCode: 'IN-MH', districtCode: '490', officeId: BODY },
  'in Pune': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('jjb-490') },
  'in Patna': { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('cwc-212') },
  nowhere: {},
} as const

const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)
const ofBody = (id: string) =>
  `exists (select 1 from boards.proceeding p where p.id = t.${id} and p.board_id = '${BODY}')`

/** What the body before which a matter is writes; bodies and members come from the reference alone. */
const WRITTEN = ['proceeding', 'order', 'clock']

describe('every role, at every place, in every table', () => {
  it('writes only as the body before which the matter is', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'boards', viewers, ofPlace: 'true' },
      mayWrite: (table, viewer) =>
        WRITTEN.includes(table) && may(viewer, 'board:write') && viewer.jurisdiction.officeId === BODY,
      where: { proceeding: ofBody('id'), order: ofBody('proceeding_id'), clock: ofBody('proceeding_id') },
    })
    expect(wrong).toEqual([])
  })

  it('makes no order in the matter of another body, and none of another child', async () => {
    const committee = roleViewer('CWC_MEMBER', PLACES['in the body'])
    expect(covers(committee.jurisdiction, PLACES['in Pune'])).toBe(true)
    const copy = { table: 'boards.order', where: `t.board_id = '${BODY}'` }
    const fresh = () => ({ id: newId(), number: newId() })
    expect(await addForged(test, committee, { ...copy, change: fresh() })).toBe('done')
    expect(await addForged(test, committee, { ...copy, change: { ...fresh(), child_id: newId() } })).toBe(REFUSED)
    const [other] = await test.owner`select id from boards.proceeding where board_id = ${officeId('jjb-490')} limit 1`
    const forged = { ...fresh(), proceeding_id: other?.id }
    expect(await addForged(test, committee, { ...copy, change: forged })).toBe(REFUSED)
  })
})
