import { gql } from '@apollo/client'
import { expect, it, vi } from 'vitest'
import { askAgain, createGraphClient, faultOf, missingServices } from './index.js'

const HASH = 'a'.repeat(64)
const trusted = (text: string) => Object.assign(gql(text), { __meta__: { hash: HASH } })
const STATES = trusted('query States { __typename states { __typename code name } }')

interface Sent {
  readonly headers: Headers
  readonly body: Record<string, unknown>
}

/** A client whose network answers what the test says, and what it sent. */
function clientThatGets(status: number, answer: object, options: Parameters<typeof createGraphClient>[0] = {}) {
  const sent: Sent[] = []
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    sent.push({ headers: new Headers(init?.headers), body: JSON.parse(String(init?.body)) })
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': 'application/json', date: 'Tue, 24 Nov 2026 16:10:00 GMT', 'retry-after': '30' },
    })
  }
  return { client: createGraphClient({ uri: 'http://localhost/graphql', fetch, ...options }), sent }
}

const coded = (code: string, more: object = {}) => ({
  message: 'Told.',
  extensions: { code, correlationId: 'n1', ...more },
})

it('sends the hash and never the text, with the header that proves our own page', async () => {
  const { client, sent } = clientThatGets(200, { data: { __typename: 'Query', states: [] } })
  await client.query({ query: STATES })
  expect(sent[0]?.body).toEqual({
    operationName: 'States',
    variables: {},
    extensions: { persistedQuery: { version: 1, sha256Hash: HASH } },
  })
  expect(sent[0]?.headers.get('x-vatsalya-request')).toBe('1')
})

it('refuses a document that is not in the build before it is sent', async () => {
  const { client, sent } = clientThatGets(200, {})
  const { error } = await client.query({ query: gql('query Loose { states { code } }') })
  expect(error?.message).toContain('Loose has no hash')
  expect(sent).toEqual([])
})

it('keeps what answered when another part is away, and names that part', async () => {
  const states = [{ __typename: 'State', code: 'IN-MH', name: 'Maharashtra' }]
  const { client } = clientThatGets(200, {
    data: { __typename: 'Query', states },
    errors: [coded('UNAVAILABLE', { service: 'cases' }), coded('UNAVAILABLE', { service: 'cases' })],
  })
  const { data, error } = await client.query({ query: STATES })
  expect(data).toMatchObject({ states })
  expect(missingServices(error)).toEqual(['cases'])
  expect(client.cache.extract()).toHaveProperty('State:IN-MH')
})

it.each([
  [401, coded('SESSION_ENDED'), 'signed-out'],
  [403, coded('CROSS_SITE'), 'forbidden'],
  [503, coded('UNAVAILABLE', { service: 'directory' }), 'unavailable'],
  [429, coded('TOO_MANY_REQUESTS'), 'rate-limit'],
  [200, coded('NOT_ALLOWED'), 'forbidden'],
  [200, coded('IDEMPOTENCY_CONFLICT'), 'conflict'],
  [200, coded('BAD_INPUT'), 'invalid'],
  [200, coded('INTERNAL'), 'unknown'],
] as const)('reads HTTP %i with %j', async (status, error, kind) => {
  const { client } = clientThatGets(status, { errors: [error] })
  const result = await client.query({ query: STATES })
  expect(faultOf(result.error)).toMatchObject({ kind, correlationId: 'n1' })
})

it('tells how long to wait, and that there is no network', async () => {
  const { client } = clientThatGets(429, { errors: [coded('TOO_MANY_REQUESTS')] })
  expect(faultOf((await client.query({ query: STATES })).error).retryAfter).toBe(30)
  expect(faultOf(new TypeError('Failed to fetch')).kind).toBe('offline')
  expect(faultOf('anything').kind).toBe('unknown')
})

it('tells the shell that the session ended, and the server clock', async () => {
  const told: string[] = []
  const options = { onSignedOut: () => told.push('out'), onServerDate: (date: string) => told.push(date) }
  await clientThatGets(401, { errors: [coded('SESSION_ENDED')] }, options).client.query({ query: STATES })
  await clientThatGets(200, { data: { __typename: 'Query', states: [] } }, options).client.query({ query: STATES })
  expect(told).toEqual(['out', 'Tue, 24 Nov 2026 16:10:00 GMT'])
})

it('asks in the language of the page, and again for what is shown when it changes', async () => {
  const names: Record<string, string> = { en: 'Bihar', hi: 'बिहार' }
  const asked: string[] = []
  let language = 'en'
  const fetch: typeof globalThis.fetch = async (_input, init) => {
    const spoken = new Headers(init?.headers).get('accept-language') ?? ''
    const { operationName } = JSON.parse(String(init?.body))
    asked.push(`${operationName} ${spoken}`)
    const state = { __typename: 'State', code: 'IN-BR', name: names[spoken] }
    const data = { __typename: 'Query', ...(operationName === 'Other' ? { other: state } : { states: [state] }) }
    return new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } })
  }
  const client = createGraphClient({ uri: 'http://localhost/graphql', fetch, language: () => language })
  const other = trusted('query Other { __typename other { __typename code name } }')
  const seen: (string | undefined)[] = []
  const shown = client.watchQuery<{ states: { name: string }[] }>({ query: STATES })
  const done = shown.subscribe(({ data }) => seen.push(data?.states?.[0]?.name))
  const beside: unknown[] = []
  const second = client.watchQuery({ query: other, fetchPolicy: 'cache-and-network' })
  const alsoDone = second.subscribe(({ data, dataState }) => beside.push(dataState === 'empty' ? null : data))
  await client.query({ query: trusted('query Left { __typename states { __typename code name } }') })
  await vi.waitFor(() => expect([seen.at(-1), beside.at(-1)]).toMatchObject(['Bihar', { other: { name: 'Bihar' } }]))

  const [before, besideBefore] = [seen.length, beside.length]
  language = 'hi'
  await askAgain(client)
  expect(seen.at(-1)).toBe('बिहार')
  // Nothing that is shown goes away while the answers are awaited: a form would lose what was typed.
  expect(seen.slice(before)).not.toContain(undefined)
  expect(beside.slice(besideBefore)).not.toContain(null)
  expect(asked.filter((one) => one.endsWith('hi')).sort()).toEqual(['Other hi', 'States hi'])
  done.unsubscribe()
  alsoDone.unsubscribe()
})
