import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moveTo, openCases, PUNE, policePune, registerMissing } from '../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const CHILD = 'query Child($id: ID!) { childById(id: $id) { id identity { name } identityWithheld { reason } } }'
const place = { stateCode: 'IN-MH', districtCode: '490' }

const see = async (viewer: Parameters<TestSubgraph['ask']>[0], id: string) =>
  (await cases.ask(viewer, CHILD, { id })).at('childById')

describe('events of other domains', () => {
  it('open the child to the home that an order names, once, and close it when the child leaves', async () => {
    const { childId } = await registerMissing(cases)
    const institutionId = newId()
    const home = roleViewer('CCI_SUPERINTENDENT', { ...PUNE, officeId: institutionId })
    const other = roleViewer('CCI_SUPERINTENDENT', { ...PUNE, officeId: newId() })
    expect(await see(home, childId)).toBeNull()

    const order = { orderId: newId(), orderNumber: '12/2026', kind: 'PLACEMENT', childId, institutionId, ...place }
    const id = newId()
    expect(
      await cases.deliver('boards', 'OrderIssued', { ...order, boardId: newId(), proceedingId: newId() }, id),
    ).toBe(204)
    expect(
      await cases.deliver('boards', 'OrderIssued', { ...order, boardId: newId(), proceedingId: newId() }, id),
    ).toBe(204)
    expect(await see(home, childId)).toMatchObject({ identity: { name: 'Asha Kumari' } })
    expect(await see(other, childId)).toBeNull()

    const placement = { childId, placementId: newId(), institutionId, orderId: order.orderId, ...place }
    await cases.deliver('institutions', 'ChildAdmitted', placement)
    const doors = await cases.owner`select id from cases.child_access where child_id = ${childId} and basis = 'HOME'`
    expect(doors).toHaveLength(1)
    await cases.deliver('institutions', 'ChildDischarged', placement)
    expect(await see(home, childId)).toBeNull()
  })

  it('may come in another order than they happened, or again, and each door stands as its last event says', async () => {
    const { childId } = await registerMissing(cases)
    const institutionId = newId()
    const home = roleViewer('CCI_SUPERINTENDENT', { ...PUNE, officeId: institutionId })
    const placement = { childId, placementId: newId(), institutionId, orderId: newId(), ...place }
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    const tell = (type: 'ChildAdmitted' | 'ChildDischarged', minutes: number) =>
      cases.deliver('institutions', type, placement, newId(), minutesAgo(minutes))

    await tell('ChildDischarged', 20)
    await tell('ChildAdmitted', 30)
    expect(await see(home, childId)).toBeNull()
    await tell('ChildAdmitted', 10)
    expect(await see(home, childId)).not.toBeNull()
    const acts =
      await cases.owner`select act from cases.audit where object_id = ${childId} and act like 'door.%' order by seq`
    expect(acts.map(({ act }) => act)).toEqual(['door.shut', 'door.opened'])
  })

  it('take the poster of a child in a home away', async () => {
    const { childId, reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    const basis = 'The family asked for it in writing.'
    const input = { idempotencyKey: newId(), reportId, expectedVersion: 2, fields: ['NAME'], basis }
    await cases.ask(
      policePune,
      'mutation ($input: ReleasePosterInput!) { releasePoster(input: $input) { __typename } }',
      { input },
    )
    const placement = { childId, placementId: newId(), institutionId: newId(), orderId: newId(), ...place }
    await cases.deliver('institutions', 'ChildAdmitted', placement)
    const posters =
      await cases.owner`select withdrawn_at is not null as gone from cases.poster where report_id = ${reportId}`
    expect(posters).toEqual([{ gone: true }])
  })

  it('take a produced report to the stage that the order brings about', async () => {
    const { reportId, childId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED', 'PRODUCED'])
    const order = { orderId: newId(), orderNumber: '77/2026', kind: 'RESTORATION', childId, institutionId: null }
    await cases.deliver('boards', 'OrderIssued', { ...order, ...place })
    const report = 'query R($id: ID!) { missingReportById(id: $id) { stage history { to document role } } }'
    const answer = await cases.ask(policePune, report, { id: reportId })
    expect(answer.at('missingReportById.stage')).toBe('RESTORED')
    expect(answer.at('missingReportById.history.5')).toEqual({ to: 'RESTORED', document: '77/2026', role: 'SERVICE' })
  })

  it('close the identity of a child before the Board to its district, and open it to the Board', async () => {
    const { childId } = await registerMissing(cases)
    const boardId = newId()
    const board = roleViewer('JJB_MEMBER', { ...PUNE, officeId: boardId })
    expect(await see(board, childId)).toBeNull()
    const proceeding = { childId, proceedingId: newId(), boardId, boardKind: 'JJB', caseKind: 'CCL', ...place }
    expect(await cases.deliver('boards', 'ProceedingOpened', proceeding)).toBe(204)
    expect(await see(board, childId)).toMatchObject({ identity: { name: 'Asha Kumari' } })
    expect(await see(policePune, childId)).toMatchObject({ identity: null, identityWithheld: { reason: 'PROTECTED' } })
  })

  it('are tried again when they are early, and refused when they are forged', async () => {
    const unknown = { childId: newId(), proceedingId: newId(), boardId: newId(), caseKind: 'CNCP', ...place }
    expect(await cases.deliver('boards', 'ProceedingOpened', unknown)).toBe(500)
    const forged = await cases.post('/internal/events', { id: newId(), type: 'OrderIssued' }, policePune)
    expect(forged.status).toBe(401)
  })
})

describe('events of this domain', () => {
  it('go into the outbox with the change itself, ids and codes only', async () => {
    const { reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED'])
    const jobs =
      await cases.owner`select data from cases_queue.job where data->'event'->'payload'->>'reportId' = ${reportId}`
    expect(jobs.map(({ data }) => data.event.type)).toContain('ChildTraced')
    expect(JSON.stringify(jobs)).not.toContain('Asha')
  })
})
