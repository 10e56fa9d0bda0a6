import { indianDay } from '@vatsalya/clocks'
import { demoId, officeId } from '@vatsalya/demo'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  BOYS_HOME,
  boysHome,
  cwcPune,
  dcpoPatna,
  HOME,
  homePune,
  OBSERVATION_HOME,
  openInstitutions,
  policePune,
} from '../../institutions.harness.js'

let test: TestSubgraph
/** Orders arrive at the real moment, so the demo is of today here; requests are a little later. */
const today = new Date()
const now = new Date(today.getTime() + 3_600_000)
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

beforeAll(async () => {
  test = await openInstitutions({ now })
})
afterAll(() => test.close())

const place = { stateCode: 'IN-MH', districtCode: '490' }
const boardId = officeId('cwc-490')

/** An order as boards announces it. */
const order = (change: Record<string, string | null>) => ({
  ...{ orderId: newId(), orderNumber: 'CWC/490/2026/0900', kind: 'INTERIM_PLACEMENT', proceedingId: newId(), boardId },
  ...{ institutionId: HOME, ...place, ...change },
})

/** Tells this domain of a girl of 12 before the committee; answers her id. */
async function newGirl(change: Record<string, string | number | null> = {}): Promise<string> {
  const childId = newId()
  const facts = { childId, foundId: newId(), ...place, sex: 'GIRL', ageYears: 12, caseKind: 'CNCP', ...change }
  expect(await test.deliver('cases', 'FoundChildRegistered', facts)).toBe(204)
  return childId
}

const GATE = `query ($home: ID!) { gateOrders(filter: { institutionId: $home }, first: 100) {
  edges { node { id direction orderNumber impediment child { id } placement { id } } } } }`

interface Waiting {
  readonly id: string
  readonly direction: string
  readonly impediment: string | null
  readonly child: { readonly id: string }
}

async function waiting(childId: string, viewer = homePune, home = HOME): Promise<Waiting | undefined> {
  const answer = await test.ask(viewer, GATE, { home })
  const edges = answer.at('gateOrders.edges')
  if (!Array.isArray(edges)) throw new Error(JSON.stringify(answer))
  return edges.map(({ node }: { node: Waiting }) => node).find(({ child }) => child.id === childId)
}

const RESULT = `__typename ... on InvalidInput { issues { path message } } ... on NotAllowed { message }
  ... on Conflict { message currentVersion }`
const ADMIT = `mutation ($input: AdmitChildInput!) { admitChild(input: $input) { ${RESULT}
  ... on AdmitChildOk { placement { id version admittedOn child { id } clocks { code state } history { act document } } } } }`
const DISCHARGE = `mutation ($input: DischargeChildInput!) { dischargeChild(input: $input) { ${RESULT}
  ... on DischargeChildOk { placement { id dischargedOn dischargeReason } } } }`

const admit = (gateOrderId: string, change: Record<string, unknown> = {}, viewer = homePune) =>
  test.ask(viewer, ADMIT, {
    input: {
      ...{ idempotencyKey: newId(), gateOrderId, admittedAt: minutesAgo(5), broughtBy: 'Demo Constable' },
      ...change,
    },
  })

/** Events in the outbox, as they will be delivered. */
const announced = async (type: string, childId: string) =>
  (
    await test.owner`select data->'event'->'payload' as payload from institutions_queue.job
    where data->'event'->>'type' = ${type} and data->'event'->'payload'->>'childId' = ${childId}`
  ).map((row) => row.payload)

/** Admits a girl on a new order; answers her ids. */
async function girlInHome() {
  const childId = await newGirl()
  await test.deliver('boards', 'OrderIssued', order({ childId }))
  const gate = await waiting(childId)
  const answer = await admit(gate?.id ?? expect.fail('nobody waits'))
  const placementId = answer.at('admitChild.placement.id')
  if (typeof placementId !== 'string') throw new Error(JSON.stringify(answer))
  return { childId, placementId }
}

describe('the gate', () => {
  it('lets a child in on the order that came as an event, once, and tells the others', async () => {
    const childId = await newGirl()
    expect(await waiting(childId)).toBeUndefined()
    const sent = order({ childId })
    const eventId = newId()
    for (const _ of [1, 2]) {
      expect(await test.deliver('boards', 'OrderIssued', sent, eventId)).toBe(204)
    }
    const gate = await waiting(childId)
    expect(gate).toMatchObject({ direction: 'IN', impediment: null })

    const answer = await admit(gate?.id ?? '')
    expect(answer.at('admitChild.placement')).toMatchObject({
      admittedOn: indianDay(now),
      child: { id: childId },
      history: [{ act: 'ADMITTED', document: 'CWC/490/2026/0900' }],
    })
    expect(answer.at('admitChild.placement.clocks')).toEqual([
      { code: 'CARE_PLAN', state: 'RUNNING' },
      { code: 'SAA_MEDICAL', state: 'RUNNING' },
    ])
    expect(await waiting(childId)).toBeUndefined()
    const told = await announced('ChildAdmitted', childId)
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({ institutionId: HOME, orderId: sent.orderId, ...place })
    expect((await admit(gate?.id ?? '')).at('admitChild.__typename')).toBe('Conflict')
  })

  it('answers a repeated request alike, and refuses its key for another', async () => {
    const childId = await newGirl()
    await test.deliver('boards', 'OrderIssued', order({ childId }))
    const gate = await waiting(childId)
    const idempotencyKey = newId()
    const first = await admit(gate?.id ?? '', { idempotencyKey })
    const second = await admit(gate?.id ?? '', { idempotencyKey })
    expect(second.at('admitChild.placement.id')).toBe(first.at('admitChild.placement.id'))
    const other = await admit(gate?.id ?? '', { idempotencyKey, broughtBy: 'Somebody else' })
    expect(other.errors[0]?.extensions?.code).toBe('IDEMPOTENCY_CONFLICT')
  })

  it('is closed to the wrong kind of case, the wrong sex, and to whoever has no business there', async () => {
    const girl = await newGirl()
    await test.deliver('boards', 'OrderIssued', order({ childId: girl, institutionId: BOYS_HOME }))
    const atBoys = await waiting(girl, boysHome, BOYS_HOME)
    expect(atBoys?.impediment).toMatch('for boys')
    const refused = await admit(atBoys?.id ?? '', {}, boysHome)
    expect(refused.at('admitChild.__typename')).toBe('NotAllowed')

    const child = await newGirl({ sex: 'BOY' })
    await test.deliver('boards', 'OrderIssued', order({ childId: child, institutionId: OBSERVATION_HOME }))
    const [row] = await test.owner`select id from institutions.gate_order where child_id = ${child}`
    for (const viewer of [homePune, policePune, dcpoPatna, cwcPune]) {
      expect((await admit(row?.id, {}, viewer)).at('admitChild.__typename')).toBe('NotAllowed')
    }
    expect(await announced('ChildAdmitted', child)).toEqual([])
  })

  it('lets nobody onto a second roll, and lets the child in when the first has let go', async () => {
    const { childId, placementId } = await girlInHome()
    // The order sends her to the other girls' home of the district.
    const other = officeId('home-490-4')
    const superintendent = { ...boysHome, jurisdiction: { ...boysHome.jurisdiction, officeId: other } }
    await test.deliver('boards', 'OrderIssued', order({ childId, institutionId: other, kind: 'TRANSFER' }))
    const there = await waiting(childId, superintendent, other)
    expect(there?.impediment).toMatch('roll of another home')
    expect((await admit(there?.id ?? '', {}, superintendent)).at('admitChild.__typename')).toBe('NotAllowed')

    const out = await waiting(childId)
    expect(out).toMatchObject({ direction: 'OUT', placement: { id: placementId } })
    const input = { idempotencyKey: newId(), placementId, expectedVersion: 1, dischargedAt: minutesAgo(2) }
    const early = await test.ask(homePune, DISCHARGE, {
      input: { ...input, reason: 'TRANSFERRED', handedTo: 'The escort' },
    })
    expect(early.at('dischargeChild.issues.0.path')).toBe('gateOrderId')
    const done = await test.ask(homePune, DISCHARGE, {
      input: { ...input, idempotencyKey: newId(), reason: 'TRANSFERRED', handedTo: 'The escort', gateOrderId: out?.id },
    })
    expect(done.at('dischargeChild.placement')).toMatchObject({ dischargedOn: indianDay(now) })
    expect(await announced('ChildDischarged', childId)).toHaveLength(2)
    expect((await waiting(childId, superintendent, other))?.impediment).toBeNull()
  })

  it('asks for sex and age where no paper told them', async () => {
    const childId = newId()
    const opened = { childId, proceedingId: newId(), boardId, boardKind: 'CWC', caseKind: 'CNCP', ...place }
    await test.deliver('boards', 'OrderIssued', order({ childId }))
    const gate = await waiting(childId)
    expect(gate?.impediment).toMatch('still to come')
    await test.deliver('boards', 'ProceedingOpened', opened)
    expect((await waiting(childId))?.impediment).toBeNull()
    const asked = await admit(gate?.id ?? '')
    expect(asked.at('admitChild.issues.0.path')).toBe('sex')
    const told = await admit(gate?.id ?? '', { sex: 'GIRL', ageYears: 9 })
    expect(told.at('admitChild.__typename')).toBe('AdmitChildOk')
  })

  it('keeps a full house full', async () => {
    const childId = await newGirl()
    await test.deliver('boards', 'OrderIssued', order({ childId }))
    const gate = await waiting(childId)
    const [before] = await test.owner`select capacity from institutions.home where id = ${HOME}`
    await test.owner`update institutions.home set capacity = 3 where id = ${HOME}`
    const answer = await admit(gate?.id ?? '')
    await test.owner`update institutions.home set capacity = ${before?.capacity} where id = ${HOME}`
    expect(answer.at('admitChild.message')).toMatch('Every bed is taken')
  })

  it('takes a final order to the same home as the new ground of the stay', async () => {
    const { childId, placementId } = await girlInHome()
    const final = order({ childId, kind: 'PLACEMENT', orderNumber: 'CWC/490/2026/0999' })
    await test.deliver('boards', 'OrderIssued', final)
    expect(await waiting(childId)).toBeUndefined()
    const query = `{ placementById(id: "${placementId}") { orderNumber orderKind history { act } } }`
    expect((await test.ask(homePune, query)).at('placementById')).toMatchObject({
      orderNumber: 'CWC/490/2026/0999',
      orderKind: 'PLACEMENT',
    })
  })
})

describe('what cannot be', () => {
  it('is refused at its field', async () => {
    const gateOrderId = demoId('gate-order', 'found-360')
    const faults: [Record<string, unknown>, string][] = [
      [{ admittedAt: minutesAgo(-60) }, 'admittedAt'],
      [{ admittedAt: '2020-01-01T00:00:00Z' }, 'admittedAt'],
      [{ broughtBy: ' ' }, 'broughtBy'],
      [{ medicalAt: minutesAgo(9) }, 'medicalAt'],
      [{ gateOrderId: 'no id' }, 'gateOrderId'],
      [{ ageYears: 99 }, 'ageYears'],
    ]
    for (const [change, path] of faults) {
      expect((await admit(gateOrderId, change)).at('admitChild.issues.0.path'), path).toBe(path)
    }
  })

  it('is refused unsigned and forged', async () => {
    expect((await test.post('/graphql', { query: '{ institutionDesk { homes } }' })).status).toBe(401)
    expect((await test.post('/internal/events', { id: newId(), type: 'OrderIssued' }, homePune)).status).toBe(401)
  })

  it('answers malformed ids like ids that do not exist', async () => {
    for (const id of ['x', '', newId()]) {
      const query = `{ institutionById(id: "${id}") { id } placementById(id: "${id}") { id } gateOrderById(id: "${id}") { id }
        placements(filter: { institutionId: "${id}" }) { totalCount } }`
      const { data, errors } = await test.ask(homePune, query)
      expect(errors).toEqual([])
      expect(data).toEqual({
        ...{ institutionById: null, placementById: null, gateOrderById: null, placements: { totalCount: 0 } },
      })
    }
  })
})
