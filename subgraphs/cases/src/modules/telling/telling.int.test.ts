import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { createServer as createHttp, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { PUBLIC_VIEWER } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, policePune } from '../../cases.harness.js'
import { jobsDone } from '../matching/matching.harness.js'
import { fileMessages } from './file.adapter.js'
import { smsMessages } from './sms.adapter.js'

let cases: TestSubgraph
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vatsalya-messages-'))
  cases = await openCases(
    3_600_000,
    null,
    fileMessages(folder, () => new Date('2026-01-21T10:00:00Z')),
  )
})
afterAll(async () => {
  await cases.close()
  await rm(folder, { recursive: true, force: true })
})

const REPORT = `mutation Report($input: ReportSightingInput!) {
  reportSighting(input: $input) { ... on SightingReceived { reference } ... on InvalidInput { issues { path } } }
}`
const QUEUE = '{ sightings(filter: {}, first: 100) { edges { node { id reference version } } } }'
const TRIAGE = `mutation Triage($input: TriageSightingInput!) {
  triageSighting(input: $input) { __typename ... on InvalidInput { issues { path message } } }
}`

/** Tells of a child that was seen, and answers the number of the report. */
async function told(contact: object | null): Promise<string> {
  const input = {
    idempotencyKey: newId(),
    seenAt: '2026-01-20T09:00:00Z',
    districtCode: '490',
    place: 'Swargate bus stand',
    description: `A boy of about seven with a red cap. ${newId()}`,
    childName: 'Bablu',
    contact,
    goodFaith: true,
  }
  return String((await cases.ask(PUBLIC_VIEWER, REPORT, { input })).at('reportSighting.reference'))
}

async function close(reference: string): Promise<void> {
  const edges = (await cases.ask(policePune, QUEUE)).at('sightings.edges')
  const nodes: { id: string; reference: string; version: number }[] = Array.isArray(edges)
    ? edges.map(({ node }) => node)
    : []
  const one = nodes.find((node) => node.reference === reference) ?? expect.fail('not in the queue')
  const input = {
    idempotencyKey: newId(),
    sightingId: one.id,
    expectedVersion: one.version,
    to: 'CLOSED',
    outcome: 'NO_CONCERN',
    note: 'The father came with it.',
  }
  const answer = await cases.ask(policePune, TRIAGE, { input })
  expect(answer.at('triageSighting.__typename')).toBe('TriageSightingOk')
  await jobsDone(cases)
}

async function sent(): Promise<string[]> {
  const files = await readdir(join(folder, 'messages')).catch(() => [])
  const texts = await Promise.all(files.map((file) => readFile(join(folder, 'messages', file), 'utf8')))
  return texts.flatMap((all) => all.trim().split('\n'))
}

describe('whoever left a number', () => {
  it('is told the outcome once, in general words and in the language of the report', async () => {
    const reference = await told({ phone: '98765 43210', language: 'hi' })
    expect(await sent()).toEqual([])
    await close(reference)
    const [line = '', ...more] = await sent()
    expect(more).toEqual([])
    expect(JSON.parse(line)).toMatchObject({ to: '+919876543210', language: 'hi' })
    expect(line).toContain(reference)
    expect(line).toContain('संरक्षण की ज़रूरत नहीं')
    for (const secret of ['Bablu', 'Swargate', 'red cap', 'father']) expect(line).not.toContain(secret)
    const file = await stat(join(folder, 'messages', '2026-01-21.jsonl'))
    expect(file.mode & 0o077).toBe(0)
    const [entry] = await cases.owner`select detail::text as detail from cases.audit where act = 'reporter.told'`
    expect(entry).toBeDefined()
    expect(entry?.detail ?? '').not.toContain('98765')
  })

  it('is not written to where there is no number that could be called', async () => {
    const before = await sent()
    await close(await told(null))
    await close(await told({ phone: '12345', language: 'en' }))
    expect(await sent()).toEqual(before)
  })
})

describe('an SMS service', () => {
  let service: Server
  let url = ''
  let status = 200
  const asked: { authorization: string | undefined; body: string }[] = []
  beforeAll(async () => {
    service = createHttp(async (request, response) => {
      asked.push({ authorization: request.headers.authorization, body: await text(request) })
      response.writeHead(status).end('{}')
    })
    await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
    const { port }: Partial<AddressInfo> = Object(service.address())
    url = `http://127.0.0.1:${port}/send`
  })
  afterAll(() => service.close())

  const message = { to: '+919876543210', text: 'x', language: 'en', key: 'sighting 1' } as const

  it('is handed the message with its key and our token', async () => {
    await smsMessages({ url, token: 'secret' }).send(message)
    expect(asked).toEqual([{ authorization: 'Bearer secret', body: JSON.stringify(message) }])
  })

  it('that does not take it makes the job fail, without the number in the error', async () => {
    status = 503
    await expect(smsMessages({ url, token: 'secret' }).send(message)).rejects.toThrow(/^the SMS service answered 503$/)
  })
})
