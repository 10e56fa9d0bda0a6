import http from 'node:http'
import { text } from 'node:stream/consumers'
import { importJWK, SignJWT } from 'jose'
import { describe, expect, inject, it } from 'vitest'
import { at, tokenOf } from '../harness/graph.harness.js'
import { dataFile, innerAddress } from '../harness/inside.harness.js'

const HUGE = 'x'.repeat(10 * 1024 * 1024)
const QUESTION = JSON.stringify({ query: '{ missingReports(first: 1) { totalCount } }' })

/** Signs a bearer token with the very key of the identity provider, so that only its claims can be at fault. */
async function bearer(claims: { audience?: string; issuer?: string; expires?: string }): Promise<string> {
  const { origin } = inject('portal')
  const key =
    at(dataFile('secrets.json'), 'identity', 'keys', 'keys', 0) ?? at(dataFile('secrets.json'), 'identity', 'keys', 0)
  const jwk = { ...Object(key) }
  return new SignJWT({ kind: 'person', client_id: 'vatsalya-token' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwk.kid })
    .setSubject('police.pune')
    .setIssuedAt('-10m')
    .setIssuer(claims.issuer ?? `${origin}/oidc`)
    .setAudience(claims.audience ?? 'urn:vatsalya:graph')
    .setExpirationTime(claims.expires ?? '5m')
    .sign(await importJWK(jwk, 'ES256'))
}

async function send(address: string, headers: Record<string, string>, body: string | FormData = QUESTION) {
  const all = new Headers(headers)
  if (typeof body === 'string') all.set('content-type', 'application/json')
  const response = await fetch(address, { method: 'POST', headers: all, body })
  const answer: unknown = await response.json().catch(() => null)
  return {
    status: response.status,
    code: at(answer, 'errors', 0, 'extensions', 'code'),
    message: at(answer, 'errors', 0, 'message'),
    data: at(answer, 'data') ?? null,
  }
}

describe('a bearer token that the provider itself has signed', () => {
  it('opens the graph when all of it holds', async () => {
    const answer = await send(`${inject('portal').origin}/graphql`, { authorization: `Bearer ${await bearer({})}` })
    expect(at(answer.data, 'missingReports', 'totalCount')).toBeGreaterThan(0)
  })

  it.each([
    ['has expired', { expires: '-5m' }],
    ['is for another audience', { audience: 'urn:vatsalya:other' }],
    ['comes from another issuer', { issuer: 'http://localhost:1/oidc' }],
  ])('is refused when it %s', async (_, claims) => {
    const answer = await send(`${inject('portal').origin}/graphql`, { authorization: `Bearer ${await bearer(claims)}` })
    expect(answer).toMatchObject({ status: 401, code: 'INVALID_TOKEN', data: null })
  })
})

describe('a subgraph that is called past the gateway', () => {
  it.each(['directory', 'cases', 'institutions', 'boards', 'training', 'insights'])(
    '%s answers nobody who is not the gateway',
    async (name) => {
      const genuine = await tokenOf('ministry')
      const forged = await new SignJWT({ viewer: { kind: 'service', name: 'gateway' }, body: '', rid: 'x' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('vatsalya-gateway')
        .setAudience(name)
        .setExpirationTime('1m')
        .sign(new TextEncoder().encode('a secret that the caller made up himself'))
      const tries: Record<string, string>[] = [
        {},
        { authorization: `Bearer ${genuine}` },
        { 'x-vatsalya-viewer': forged },
      ]
      for (const headers of tries) {
        const answer = await send(`${innerAddress(name)}/graphql`, headers, JSON.stringify({ query: '{ __typename }' }))
        expect([answer.status, answer.data]).toEqual([401, null])
      }
    },
  )
})

/** Sends ten megabytes of JSON and answers what came back, perhaps while they were still under way. */
function pour(address: string): Promise<{ status: number; code: unknown }> {
  return new Promise((resolve, reject) => {
    const request = http.request(address, { method: 'POST', headers: { 'content-type': 'application/json' } })
    request.on('response', (response) => {
      // The door shuts on the rest; what it said before counts.
      request.removeListener('error', reject)
      request.on('error', () => {})
      text(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, code: at(JSON.parse(body), 'errors', 0, 'extensions', 'code') })
      }, reject)
    })
    request.on('error', reject)
    request.end(JSON.stringify({ query: HUGE }))
  })
}

describe('ten megabytes', () => {
  it('are too much for the graph, and it says so by a code', async () => {
    expect(await pour(`${inject('portal').origin}/graphql`)).toEqual({ status: 413, code: 'LIMIT_EXCEEDED' })
  })

  it('are too much for a photo, and it says how much is not', async () => {
    const photo = new FormData()
    photo.append('photo', new Blob([HUGE], { type: 'image/jpeg' }), 'child.jpg')
    const headers = { authorization: `Bearer ${await tokenOf('police.pune')}` }
    const answer = await send(`${inject('portal').origin}/uploads/photos`, headers, photo)
    expect(answer).toMatchObject({ status: 413, data: null })
    expect(answer.message).toMatch(/8 MB/)
  })
})
