import { covers, may, type Viewer } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import { addForged, everyViewer, REFUSED, type TestSubgraph, wrongWrites } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOYS_HOME, dcpoPune, HOME, homePune, IN_HOME, openInstitutions } from '../institutions.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openInstitutions({ relay: false })
})
afterAll(() => test.close())

const PLACES = {
  'in the home': IN_HOME,
  'at the committee': { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('cwc-490') },
  'in Patna': { stateCode: 'IN-BR', districtCode: '212', officeId: officeId('dcpu-212') },
  nowhere: {},
} as const

const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)

const HOME_PLACE = { stateCode: 'IN-MH', districtCode: '490', officeId: HOME }
const admits = (viewer: Viewer) => may(viewer, 'institution:admit') && viewer.jurisdiction.officeId === HOME
const plans = (viewer: Viewer) => may(viewer, 'careplan:write') && viewer.jurisdiction.officeId === HOME
const inspects = (viewer: Viewer) => may(viewer, 'institution:inspect') && covers(viewer.jurisdiction, HOME_PLACE)

/** Whose duty each table is; what is not here comes by events or from the reference alone. */
const WRITERS: Readonly<Record<string, (viewer: Viewer) => boolean>> = {
  home: (viewer) => admits(viewer) || inspects(viewer),
  // Rows of the home alone are tried: its clocks begin with visits, those of stays with admission.
  clock: inspects,
  inspection: inspects,
  headcount: admits,
  gate_order: admits,
  placement: admits,
  placement_step: (viewer) => admits(viewer) || plans(viewer),
  care_plan: plans,
  care_plan_content: plans,
  scheme_fund: (viewer) =>
    may(viewer, 'scheme:write') && covers(viewer.jurisdiction, { stateCode: 'IN-MH', districtCode: null }),
}

const stayed = (id: string) =>
  `exists (select 1 from institutions.placement p where p.id = ${id} and p.home_id = '${HOME}')`
const WHERE = {
  home: `t.id = '${HOME}'`,
  clock: `t.subject_id = '${HOME}'`,
  placement_step: `${stayed('t.placement_id')} and t.act like 'PLAN%'`,
  care_plan: stayed('t.placement_id'),
  care_plan_content: `exists (select 1 from institutions.care_plan c where c.id = t.plan_id and ${stayed('c.placement_id')})`,
  scheme_fund: `t.state_code = 'IN-MH'`,
  scheme_release: 'true',
  child_fact: 'true',
} as const

describe('every role, at every place, in every table', () => {
  it('writes only what its duty there is', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'institutions', viewers, ofPlace: `t.office_id = '${HOME}'`, where: WHERE },
      mayWrite: (table, viewer) => WRITERS[table]?.(viewer) ?? false,
    })
    expect(wrong).toEqual([])
  })

  it('moves the clocks of a stay only in the home', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      ...{ test, schema: 'institutions', viewers, tables: ['clock'], ofPlace: stayed('t.subject_id') },
      mayWrite: (_, viewer) => admits(viewer),
    })
    expect(wrong).toEqual([])
  })
})

describe('a row that names another place than its own', () => {
  it('is not added: no stay without an order that waits, none on the roll of another home', async () => {
    const where = `t.home_id = '${HOME}' and t.discharged_at is not null`
    const copy = { table: 'institutions.placement', where }
    const onOrder = async () => {
      const [order] = await test.owner`select order_id, child_id from institutions.gate_order
        where home_id = ${HOME} and direction = 'IN' and done_at is null limit 1`
      return { id: newId(), ...order }
    }
    expect(await addForged(test, homePune, { ...copy, change: await onOrder() })).toBe('done')
    expect(await addForged(test, homePune, { ...copy, change: { id: newId() } })).toBe(REFUSED)
    const elsewhere = { ...(await onOrder()), home_id: BOYS_HOME }
    expect(await addForged(test, homePune, { ...copy, change: elsewhere })).toBe(REFUSED)
  })

  it('is not added: no visit to a home of another district', async () => {
    const copy = { table: 'institutions.inspection', where: `t.home_id = '${HOME}'` }
    const [away] = await test.owner`select id from institutions.home where district_code = '212' limit 1`
    const day = { id: newId(), inspected_on: '2001-01-01' }
    expect(await addForged(test, dcpoPune, { ...copy, change: day })).toBe('done')
    expect(await addForged(test, dcpoPune, { ...copy, change: { ...day, home_id: away?.id } })).toBe(REFUSED)
  })
})
