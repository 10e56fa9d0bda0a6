import { covers, may } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
import { everyViewer, type TestSubgraph, wrongWrites } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTraining } from '../training.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openTraining()
})
afterAll(() => test.close())

const PLACES = {
  'in Pune': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') },
  'in Patna': { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('dcpu-212') },
  nowhere: {},
} as const

const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)

/** Programmes of a State are planned and counted by it, or by the nation; a district nominates for itself. */
const STATES_OWN = ['programmes', 'attendance']
const MAHARASHTRA = { stateCode: 'IN-MH', districtCode: null }
const PUNE = { stateCode: 'IN-MH', districtCode: '490' }

describe('every role, at every place, in every table', () => {
  it('writes with training:write, where its jurisdiction is', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'training', viewers },
      mayWrite: (table, viewer) => {
        if (!may(viewer, 'training:write')) return false
        if (STATES_OWN.includes(table)) return covers(viewer.jurisdiction, MAHARASHTRA)
        // A nomination is its own office's; the nation makes none.
        const { officeId: own } = viewer.jurisdiction
        return table === 'nominations' && covers(viewer.jurisdiction, PUNE) && own === officeId('dcpu-490')
      },
      ofPlace: 'true',
      where: {
        programmes: `t.state_code = 'IN-MH'`,
        attendance: `exists (select 1 from training.programmes p where p.id = t.programme_id and p.state_code = 'IN-MH')`,
        nominations: `t.office_id = '${officeId('dcpu-490')}' and t.status = 'MADE'`,
      },
    })
    expect(wrong).toEqual([])
  })
})
