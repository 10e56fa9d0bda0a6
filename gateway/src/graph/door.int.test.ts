import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agencyToken, ask, personToken, TestBrowser } from '../harness/client.harness.js'
import { type PortalHarness, startPortal } from '../harness/portal.harness.js'

let portal: PortalHarness
let page: TestBrowser
let police: string
let admin: string

const PAGES_OWN = 'query Names {\n  missingReports {\n    id\n  }\n}'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

beforeAll(async () => {
  portal = await startPortal({ ANONYMOUS_WRITES_PER_HOUR: '3' })
  writeFileSync(join(portal.staticRoot, 'trusted-documents.json'), JSON.stringify({ [sha256(PAGES_OWN)]: PAGES_OWN }))
  page = new TestBrowser(portal.origin)
  await page.signIn('police.pune')
  police = await personToken(portal.origin, 'police.pune')
  admin = await personToken(portal.origin, 'admin')
})

afterAll(() => portal.stop())

const post = (headers: Record<string, string>, body: string) =>
  fetch(`${portal.origin}/graphql`, { method: 'POST', headers, body })
const JSON_HEADERS = { 'content-type': 'application/json' }
const refusal = z.object({ errors: z.array(z.object({ extensions: z.looseObject({ code: z.string() }) })) })
const codeOf = async (response: Response) => {
  const told = refusal.safeParse(await response.json())
  return [response.status, told.data?.errors[0]?.extensions.code]
}

describe('what may come in at all', () => {
  it('is JSON by POST, one operation at a time', async () => {
    const query = JSON.stringify({ query: '{ publishedPosters { totalCount } }' })
    expect((await post(JSON_HEADERS, query)).status).toBe(200)
    expect((await post({ 'content-type': 'application/json; charset=UTF-8' }, query)).status).toBe(200)
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'message/rfc822',
      '',
    ]) {
      expect(await codeOf(await post({ 'content-type': type }, query))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    }
    const utf16 = await post({ 'content-type': 'application/json; charset=utf-16' }, query)
    expect(await codeOf(utf16)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(await codeOf(await post(JSON_HEADERS, `[${query},${query}]`))).toEqual([400, 'BATCHING_REFUSED'])
    const got = await fetch(`${portal.origin}/graphql?query={publishedPosters{totalCount}}`)
    expect([got.headers.get('allow'), ...(await codeOf(got))]).toEqual(['POST', 405, 'METHOD_NOT_ALLOWED'])
  })

  it.each([
    ['', 400],
    ['{', 400],
    ['null', 400],
    ['{}', 400],
    ['{"query":5}', 400],
    ['{"query":"{"}', 400],
    ['{"query":"{ nowhere }"}', 400],
    ['{"query":"{ publishedPosters { totalCount } }","variables":[]}', 400],
    ['{"query":"query A { __typename } query B { __typename }"}', 400],
    ['{"query":"{ __typename }","variables":{"__proto__":{"x":1}}}', 400],
    [`{"query":"{ publishedPosters { totalCount } }","padding":"${'x'.repeat(110_000)}"}`, 413],
  ])('answers %.60s with %d and a code', async (body, status) => {
    const response = await post(JSON_HEADERS, body)
    expect(response.status).toBe(status)
    const text = await response.text()
    expect(JSON.parse(text).errors[0].extensions).toMatchObject({
      code: expect.any(String),
      correlationId: expect.any(String),
    })
    expect(text).not.toMatch(/node_modules|at \w+ \(|Did you mean/)
  })

  it('gives no hint at names that are nearly right', async () => {
    const { body } = await ask(portal.origin, '{ publishedPoster { totalCount } officersTrained { yeer } }', {
      token: police,
    })
    expect(body.errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "publishedPoster" on type "Query".',
      'Cannot query field "yeer" on type "OfficersTrained".',
    ])
  })

  it('tells the schema to those who may explain, and to nobody else', async () => {
    const text = '{ __schema { queryType { name } } }'
    expect((await ask(portal.origin, text, { token: admin })).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    })
    for (const answer of [await ask(portal.origin, text), await ask(portal.origin, text, { token: police })]) {
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([400, 'INTROSPECTION_REFUSED'])
    }
    expect((await ask(portal.origin, '{ __typename }')).body).toEqual({ data: { __typename: 'Query' } })
  })
})

describe('contracts', () => {
  const shape = '{ __schema { types { name fields { name } } } }'

  it('show an agency its own schema, without what is for people in posts', async () => {
    const token = await agencyToken(portal.origin, 'directory:read')
    const told = JSON.stringify((await ask(portal.origin, shape, { token })).body.data)
    expect(told).toMatch(/"missingReports"/)
    expect(told).not.toMatch(/"trail"|"Entry"/)
    const { status, body, headers } = await ask(portal.origin, '{ trail { at } }', { token })
    expect([status, body.errors]).toEqual([
      400,
      [
        {
          message: 'Cannot query field "trail" on type "Query".',
          extensions: { code: 'GRAPHQL_VALIDATION_FAILED', correlationId: headers.get('x-correlation-id') },
        },
      ],
    ])
  })

  it('are for agencies and strangers: people in posts see the whole graph', async () => {
    const told = JSON.stringify((await ask(portal.origin, shape, { token: admin })).body.data)
    expect(told).toMatch(/"trail"/)
    expect(told).toMatch(/"Entry"/)
    expect((await ask(portal.origin, '{ trail { at } }', { token: police })).body.data).toEqual({
      trail: [{ at: '2026-01-01' }],
    })
  })
})

describe('trusted documents', () => {
  it('are all that a page may send', async () => {
    const own = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(PAGES_OWN) } } }
    expect(await (await page.call('/graphql', own)).json()).toEqual({ data: { missingReports: [{ id: 'r1' }] } })
    const spaced = await page.call('/graphql', { query: 'query Names { missingReports { id } }' })
    expect(spaced.status).toBe(200)
    const text = await page.call('/graphql', { query: '{ missingReports { id child { sex } } }' })
    expect(await codeOf(text)).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
  })

  it('cannot be registered by asking', async () => {
    const query = '{ officersTrained { year } }'
    const body = { query, extensions: { persistedQuery: { version: 1, sha256Hash: sha256(query) } } }
    for (let turn = 0; turn < 2; turn += 1) {
      expect(await codeOf(await post(JSON_HEADERS, JSON.stringify(body)))).toEqual([400, 'PERSISTED_QUERY_NOT_FOUND'])
    }
  })

  it('come with the right header, from our own site', async () => {
    const own = { extensions: { persistedQuery: { version: 1, sha256Hash: sha256(PAGES_OWN) } } }
    const foreign: Record<string, string>[] = [
      { 'x-vatsalya-request': '' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ]
    for (const headers of foreign) {
      expect(await codeOf(await page.call('/graphql', own, headers))).toEqual([403, 'CROSS_SITE'])
    }
  })
})

describe('the guard', () => {
  it('refuses strangers the field and answers the rest', async () => {
    const { status, body } = await ask(portal.origin, '{ publishedPosters { totalCount } viewer { kind } }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ publishedPosters: { totalCount: 2 }, viewer: null })
    expect(body.errors).toMatchObject([{ path: ['viewer'], extensions: { code: 'UNAUTHENTICATED' } }])
  })

  it('refuses a post what its scopes do not hold', async () => {
    const query =
      'query($code: ID!) { missingReports { id child { identity { name } } } stateByCode(code: $code) { name } }'
    const { body } = await ask(portal.origin, query, { token: admin, variables: { code: 'IN-BR' } })
    expect(body.data).toBe(null)
    expect(body.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['missingReports'], 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ])
    const allowed = await ask(portal.origin, query, { token: police, variables: { code: 'IN-BR' } })
    expect(allowed.body).toEqual({
      data: {
        missingReports: [{ id: 'r1', child: { identity: { name: 'Fictitious One' } } }],
        stateByCode: { name: 'Bihar' },
      },
    })
  })
})

describe('limits', () => {
  it('tell their name by one code', async () => {
    const { status, body } = await ask(portal.origin, '{ publishedPosters(first: 101) { totalCount } }')
    expect([status, body.errors?.[0]?.extensions]).toMatchObject([
      400,
      { code: 'LIMIT_EXCEEDED', limit: 'listSize', max: 100 },
    ])
    const variables = { first: 101 }
    const query = 'query($first: Int) { publishedPosters(first: $first) { totalCount } }'
    expect((await ask(portal.origin, query, { variables })).body.errors?.[0]?.extensions.limit).toBe('listSize')
  })

  it('stop a stranger who writes too much, and nobody else', async () => {
    const act = 'reportSighting(input: { idempotencyKey: "1", place: "x" }) { ... on SightingReceived { reference } }'
    const write = `mutation { ${act} }`
    // Three an hour here; an alias and a fragment are acts like any other.
    const two = `mutation { a: ${act} ...more } fragment more on Mutation { b: ${act} }`
    for (const text of [write, two]) expect((await ask(portal.origin, text)).status).toBe(200)
    const refused = await ask(portal.origin, write)
    expect([refused.status, refused.body.errors?.[0]?.extensions.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3_000)
    expect((await ask(portal.origin, write, { token: police })).status).toBe(200)
    expect((await ask(portal.origin, '{ publishedPosters { totalCount } }')).status).toBe(200)
  })
})
