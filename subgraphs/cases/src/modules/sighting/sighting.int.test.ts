import { PUBLIC_VIEWER } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { solveChallenge } from 'altcha-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openCases, PUNE, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REPORT = `mutation ReportSighting($input: ReportSightingInput!) {
  reportSighting(input: $input) {
    __typename
    ... on SightingReceived { reference }
    ... on InvalidInput { issues { path message } }
  }
}`
const STATUS = 'query Status($reference: String!) { reportStatus(reference: $reference) { stage outcome } }'
const QUEUE = `query Queue($filter: SightingFilter) {
  sightings(filter: $filter, first: 100) {
    edges { node { id reference stage urgency unverified version contact { phone } nextStages } }
  }
}`
const TRIAGE = `mutation Triage($input: TriageSightingInput!) {
  triageSighting(input: $input) {
    __typename
    ... on TriageSightingOk { sighting { stage version outcome } }
    ... on InvalidInput { issues { path message } }
    ... on NotAllowed { message }
  }
}`

const seen = (change: object = {}) => ({
  idempotencyKey: newId(),
  seenAt: '2026-01-20T09:00:00Z',
  districtCode: '490',
  place: 'Platform 2, Pune Junction',
  description: `A girl of about twelve, alone since the morning. ${newId()}`,
  contact: { phone: '+91 98765 43210', language: 'hi' },
  goodFaith: true,
  ...change,
})

async function report(change: object = {}, viewer = PUBLIC_VIEWER) {
  return cases.ask(viewer, REPORT, { input: seen(change) })
}

async function queued(reference: unknown) {
  const queue = await cases.ask(policePune, QUEUE, { filter: {} })
  const edges = queue.at('sightings.edges')
  const nodes: { id: string; reference: string; version: number }[] = Array.isArray(edges)
    ? edges.map((edge) => edge.node)
    : []
  return nodes.find((node) => node.reference === reference) ?? expect.fail('not in the queue')
}

async function proof(): Promise<string> {
  const challenge = '{ sightingChallenge { algorithm challenge maxnumber salt signature } }'
  const answer = await cases.ask(PUBLIC_VIEWER, challenge)
  const at = (name: string) => String(answer.at(`sightingChallenge.${name}`))
  const { promise } = solveChallenge(at('challenge'), at('salt'), at('algorithm'), Number(at('maxnumber')))
  const number = (await promise)?.number
  const payload = { algorithm: at('algorithm'), challenge: at('challenge'), number, salt: at('salt') }
  return Buffer.from(JSON.stringify({ ...payload, signature: at('signature') })).toString('base64')
}

describe('a sighting', () => {
  it('of a stranger without proof of work is taken and held for a person', async () => {
    const answer = await report()
    const reference = answer.at('reportSighting.reference')
    expect(await queued(reference)).toMatchObject({
      stage: 'HELD',
      unverified: true,
      contact: { phone: '+91 98765 43210' },
    })
    expect((await cases.ask(PUBLIC_VIEWER, STATUS, { reference })).at('reportStatus')).toEqual({
      stage: 'RECEIVED',
      outcome: null,
    })
  })

  it('with proof of work goes straight to the desk, once for each proof', async () => {
    const proofOfWork = await proof()
    const first = await report({ proofOfWork })
    expect(await queued(first.at('reportSighting.reference'))).toMatchObject({ stage: 'SUBMITTED', unverified: false })
    expect((await report({ proofOfWork })).at('reportSighting.issues.0.path')).toBe('proofOfWork')
    expect((await report({ proofOfWork: 'e30=' })).at('reportSighting.issues.0.path')).toBe('proofOfWork')
  })

  it('of a signed-in post needs none', async () => {
    const answer = await report({}, policePatna)
    expect(await queued(answer.at('reportSighting.reference'))).toMatchObject({ stage: 'SUBMITTED' })
  })

  it('must be in good faith, from the past, and from a district that exists', async () => {
    const path = async (change: object) => (await report(change)).at('reportSighting.issues.0.path')
    expect(await path({ goodFaith: false })).toBe('goodFaith')
    expect(await path({ seenAt: '2090-01-01T00:00:00Z' })).toBe('seenAt')
    expect(await path({ districtCode: '0' })).toBe('districtCode')
    expect(await path({ posterId: newId() })).toBe('posterId')
    expect(await path({ ageFrom: 9, ageTo: 3 })).toBe('ageTo')
    expect(await path({ contact: { phone: 'call me' } })).toBe('contact.phone')
  })

  it('sent twice under one key is one sighting', async () => {
    const input = seen()
    const first = await cases.ask(PUBLIC_VIEWER, REPORT, { input })
    const second = await cases.ask(PUBLIC_VIEWER, REPORT, { input })
    expect(second.data).toEqual(first.data)
  })

  it('is worked through to an outcome, which the reporter is told in general words', async () => {
    const reference = (await report()).at('reportSighting.reference')
    const { id } = await queued(reference)
    let version = 1
    const step = async (change: object, viewer = policePune) => {
      const input = { idempotencyKey: newId(), sightingId: id, expectedVersion: version, ...change }
      const answer = await cases.ask(viewer, TRIAGE, { input })
      if (answer.at('triageSighting.__typename') === 'TriageSightingOk') version += 1
      return answer
    }
    const path = 'triageSighting.issues.0.path'
    expect((await step({ to: 'CLOSED' })).at(path)).toBe('outcome')
    expect((await step({ to: 'CLOSED', outcome: 'NOT_FOUND' })).at(path)).toBe('outcome')
    expect((await step({ to: 'CLOSED', outcome: 'MATCHED_TO_MISSING' })).at(path)).toBe('reportId')
    expect((await step({ to: 'SCREENED' }, policePatna)).at('triageSighting.__typename')).toBe('NotAllowed')
    await step({ to: 'SCREENED', urgency: 'URGENT' })
    await step({ to: 'ASSIGNED' })
    expect((await cases.ask(PUBLIC_VIEWER, STATUS, { reference })).at('reportStatus.stage')).toBe('WITH_A_UNIT')
    await step({ to: 'CLOSED', outcome: 'CHILD_MET', note: 'Met by the unit, taken to the committee.' })
    expect(version).toBe(4)
    expect((await step({ to: 'ASSIGNED' })).at(path)).toBe('to')
    const told = (await cases.ask(PUBLIC_VIEWER, STATUS, { reference })).at('reportStatus')
    expect(told).toMatchObject({ stage: 'CLOSED', outcome: 'CHILD_LOOKED_AFTER' })
  })

  it('sent twenty times is one row of the desk, and every reporter is told what came of it', async () => {
    const description = 'Two boys sleep behind the ticket office every night.'
    const references: unknown[] = []
    for (let count = 0; count < 20; count += 1) {
      references.push((await report({ description })).at('reportSighting.reference'))
    }
    const [first, ...others] = references
    const { id, version } = await queued(first)
    for (const other of others) await expect(queued(other)).rejects.toThrow('not in the queue')
    const gathered = await cases.ask(
      policePune,
      'query G($id: ID!) { sightingById(id: $id) { clock { code } gathered { reference } } }',
      { id },
    )
    expect(gathered.at('sightingById.gathered')).toHaveLength(19)
    expect(gathered.at('sightingById.clock.code')).toBe('SIGHTING_SCREEN')
    const triage = actor(cases, 'triageSighting')
    await triage({ sightingId: id, expectedVersion: version, to: 'CLOSED', outcome: 'NO_CONCERN' })
    const told = await cases.ask(PUBLIC_VIEWER, STATUS, { reference: others[7] })
    expect(told.at('reportStatus')).toMatchObject({ stage: 'CLOSED', outcome: 'NO_CONCERN' })
  })

  it('is called false by one and decided by another', async () => {
    const { id } = await queued((await report()).at('reportSighting.reference'))
    const triage = actor(cases, 'triageSighting')
    const at = (expectedVersion: number) => ({ sightingId: id, expectedVersion })
    expect((await triage({ ...at(1), to: 'CLOSED', outcome: 'SPAM' })).path).toBe('outcome')
    await triage({ ...at(1), to: 'SUPERVISOR', note: 'The same words as yesterday.' })
    expect((await triage({ ...at(2), to: 'CLOSED', outcome: 'SPAM' })).kind).toBe('NotAllowed')
    const dcpo = roleViewer('DCPO', PUNE)
    expect((await triage({ ...at(2), to: 'CLOSED', outcome: 'SPAM' }, dcpo)).kind).toBe('TriageSightingOk')
  })

  it('that nobody found is visited once more, and one that matches becomes a lead of the search', async () => {
    const { reportId } = await registerMissing(cases)
    const triage = actor(cases, 'triageSighting')
    const { id } = await queued((await report()).at('reportSighting.reference'))
    const at = (expectedVersion: number) => ({ sightingId: id, expectedVersion })
    await triage({ ...at(1), to: 'ASSIGNED' })
    expect((await triage({ ...at(2), to: 'CLOSED', outcome: 'NOT_FOUND' })).path).toBe('outcome')
    await triage({ ...at(2), to: 'REVISIT', note: 'Nobody there at night.' })
    await triage({ ...at(3), to: 'CLOSED', outcome: 'MATCHED_TO_MISSING', reportId })
    const search = 'query S($id: ID!) { missingReportById(id: $id) { leads { source sighting { id } outcome } } }'
    const leads = (await cases.ask(policePune, search, { id: reportId })).at('missingReportById.leads')
    expect(leads).toEqual([{ source: 'SIGHTING', sighting: { id }, outcome: null }])
  })

  it('is gathered under another by the desk, which is shown what looks alike', async () => {
    const like = (colour: string) => ({
      description: `A small child in a ${colour} shirt begging at the crossing gate.`,
    })
    const { id } = await queued((await report(like('red'))).at('reportSighting.reference'))
    const other = await queued((await report(like('blue'))).at('reportSighting.reference'))
    const similar = 'query L($id: ID!) { sightingById(id: $id) { similar { id } } }'
    expect((await cases.ask(policePune, similar, { id })).at('sightingById.similar')).toEqual([{ id: other.id }])
    const gather = actor(cases, 'gatherSightings')
    const input = { sightingId: id, expectedVersion: 1, sameIds: [other.id] }
    expect((await gather(input, policePatna)).kind).toBe('NotAllowed')
    expect((await gather(input)).kind).toBe('GatherSightingsOk')
    await expect(queued((await report(like('blue'))).at('reportSighting.reference'))).resolves.toBeDefined()
  })

  it('is unknown under any other reference', async () => {
    for (const reference of ['KP-0000-0000-0000', "' or 1=1 --", '']) {
      expect((await cases.ask(PUBLIC_VIEWER, STATUS, { reference })).data).toEqual({ reportStatus: null })
    }
  })
})
