import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyToken, ask, personToken } from '../harness/client.harness.js'
import { type PortalHarness, startPortal } from '../harness/portal.harness.js'

const QUERY = '{ publishedPosters(first: 5) { edges { node { id } } } }'
const HASH = createHash('sha256').update(QUERY).digest('hex')
let portal: PortalHarness
let agency: string
let police: string

beforeAll(async () => {
  portal = await startPortal({ AGENCY_COST_PER_HOUR: '40' })
  agency = await agencyToken(portal.origin, 'directory:read')
  police = await personToken(portal.origin, 'police.pune')
})
afterAll(() => portal.stop())

async function call(method: string, path: string, token: string | null, body?: object) {
  const response = await fetch(`${portal.origin}${path}`, {
    method,
    headers: {
      ...(body && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}
const register = (query: string, token: string | null = agency) => call('POST', '/agency/operations', token, { query })
const byHash = (sha256Hash: string, token: string | null) =>
  call('POST', '/graphql', token, { extensions: { persistedQuery: { version: 1, sha256Hash } } })
const codeOf = ({ status, body }: { status: number; body: { errors?: { extensions: { code: string } }[] } | null }) => [
  status,
  body?.errors?.[0]?.extensions.code,
]

describe('operations of an agency', () => {
  it('are named by hash once registered, by that agency and nobody else', async () => {
    expect(codeOf(await byHash(HASH, agency))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
    expect(await register(QUERY)).toMatchObject({ status: 201, body: { sha256Hash: HASH } })
    expect(await register(QUERY)).toMatchObject({ status: 201, body: { sha256Hash: HASH } })
    expect(await byHash(HASH, agency)).toMatchObject({
      status: 200,
      body: { data: { publishedPosters: { edges: [{}, {}] } } },
    })
    for (const token of [police, null]) {
      expect(codeOf(await byHash(HASH, token))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
    }
    const listed = await call('GET', '/agency/operations', agency)
    expect(listed.body).toMatchObject({ operations: [{ sha256Hash: HASH, query: QUERY }] })
  })

  it('are taken only when they would be answered', async () => {
    expect(codeOf(await register('{'))).toEqual([400, 'GRAPHQL_PARSE_FAILED'])
    expect(codeOf(await register('{ nowhere }'))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(codeOf(await register('{ trail { at } }'))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    expect(codeOf(await register('query A { __typename } query B { __typename }'))).toEqual([
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ])
    expect(codeOf(await register('{ publishedPosters(first: 101) { totalCount } }'))).toEqual([400, 'LIMIT_EXCEEDED'])
    expect(codeOf(await call('POST', '/agency/operations', agency, { text: QUERY }))).toEqual([400, 'BAD_REQUEST'])
  })

  it('are registered by agencies alone', async () => {
    for (const token of [police, null]) {
      expect(codeOf(await register(QUERY, token))).toEqual([403, 'NOT_ALLOWED'])
      expect(codeOf(await call('GET', '/agency/operations', token))).toEqual([403, 'NOT_ALLOWED'])
      expect(codeOf(await call('DELETE', `/agency/operations/${HASH}`, token))).toEqual([403, 'NOT_ALLOWED'])
    }
  })

  it('end when they are removed', async () => {
    expect((await call('DELETE', `/agency/operations/${HASH}`, agency)).status).toBe(204)
    expect(codeOf(await call('DELETE', `/agency/operations/${HASH}`, agency))).toEqual([404, 'NOT_FOUND'])
    expect(codeOf(await byHash(HASH, agency))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
  })
})

describe("an agency's quota", () => {
  it('counts what a text may cost, and no registered operation', async () => {
    expect((await register(QUERY)).status).toBe(201)
    expect((await ask(portal.origin, QUERY, { token: agency })).status).toBe(200)
    let refused = await ask(portal.origin, QUERY, { token: agency })
    for (let turn = 0; turn < 10 && refused.status === 200; turn += 1) {
      refused = await ask(portal.origin, QUERY, { token: agency })
    }
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect((await byHash(HASH, agency)).status).toBe(200)
    expect((await ask(portal.origin, QUERY, { token: police })).status).toBe(200)
  })
})
