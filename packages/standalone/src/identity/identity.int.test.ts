import { DEMO_AGENCIES } from '@vatsalya/access'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyToken, personToken } from '../token/obtain.js'
import { GRAPH_AUDIENCE } from './audience.js'
import { type IdentityHarness, startIdentity } from './identity.harness.js'

let identity: IdentityHarness
let origin: string

beforeAll(async () => {
  identity = await startIdentity()
  origin = identity.origin
})

afterAll(() => identity.close())

const verify = async (token: string) => {
  const keys = createRemoteJWKSet(new URL(`${origin}/oidc/jwks`))
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    issuer: `${origin}/oidc`,
    audience: GRAPH_AUDIENCE,
    typ: 'at+jwt',
    algorithms: ['ES256'],
  })
  return { payload, protectedHeader }
}

describe('tokens', () => {
  it('gives a person a signed token for the graph, without scopes', async () => {
    const { payload } = await verify(await personToken(origin, 'cwc.pune', 'cwc.pune-demo'))
    expect(payload).toMatchObject({ sub: 'cwc.pune', client_id: 'vatsalya-token', kind: 'person' })
    expect(payload.scope ?? '').not.toContain(':')
  })

  it('gives an agency the scopes of its role and drops the others', async () => {
    const [agency] = DEMO_AGENCIES
    const account = agency?.account ?? ''
    const token = await agencyToken(origin, account, `${account}-demo-secret`, ['missing:read', 'poster:release'])
    const { payload } = await verify(token)
    expect(payload).toMatchObject({ sub: account, client_id: account, kind: 'agency', scope: 'missing:read' })
  })

  it('refuses a wrong secret and a wrong password', async () => {
    await expect(agencyToken(origin, 'railways', 'nonsense', [])).rejects.toThrow()
    await expect(personToken(origin, 'cwc.pune', 'nonsense')).rejects.toThrow('refused')
    await expect(personToken(origin, 'nobody', 'nobody-demo')).rejects.toThrow('refused')
  })
})

describe('the sign-in page', () => {
  async function open(parameters: Record<string, string> = {}) {
    const query = new URLSearchParams({
      client_id: 'vatsalya-token',
      response_type: 'code',
      redirect_uri: `${origin}/auth/token-callback`,
      scope: 'openid',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
      ...parameters,
    })
    const start = await fetch(`${origin}/oidc/auth?${query}`, { redirect: 'manual' })
    const cookie = start.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const address = new URL(start.headers.get('location') ?? '', origin)
    return { start, cookie, address }
  }

  it('speaks three languages under a policy that allows no script', async () => {
    for (const [language, direction, word] of [
      ['en', 'ltr', 'demo data'],
      ['hi', 'ltr', 'डेमो डेटा'],
      ['ur', 'rtl', 'ڈیمو ڈیٹا'],
    ] as const) {
      const { cookie, address } = await open({ ui_locales: `${language}-IN` })
      const response = await fetch(address, { headers: { cookie } })
      const html = await response.text()
      expect(html).toContain(`<html lang="${language}" dir="${direction}">`)
      expect(html).toContain(word)
      expect(html).toContain('training.nipccd')
      expect(html).not.toContain('<script')
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    }
  })

  it('escapes what is typed, and stops guessing', async () => {
    const { cookie, address } = await open()
    const attempt = (account: string) =>
      fetch(address, { method: 'POST', headers: { cookie }, body: new URLSearchParams({ account, password: 'x' }) })
    const answer = await attempt('"><script>alert(1)</script>')
    expect(answer.status).toBe(401)
    expect(await answer.text()).not.toContain('<script>')
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) statuses.push((await attempt('auditor')).status)
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
  })

  it('refuses a form without its cookie, an unknown client and a foreign way back', async () => {
    const { address } = await open()
    const bare = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ account: 'admin', password: 'x' }),
    })
    expect(bare.status).toBe(400)
    expect((await open({ redirect_uri: 'https://elsewhere.example/' })).start.status).toBe(400)
    expect((await open({ client_id: 'unknown' })).start.status).toBe(400)
  })

  it('writes the portal’s own address, whatever a caller claims', async () => {
    const response = await fetch(`${origin}/oidc/.well-known/openid-configuration`, {
      headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
    })
    const text = await response.text()
    expect(text).not.toContain('evil')
    expect(JSON.parse(text)).toMatchObject({ issuer: `${origin}/oidc`, token_endpoint: `${origin}/oidc/token` })
  })
})

it('keeps hashes of passwords, which the provider may not change', async () => {
  const provider = postgres(identity.databaseUrl, { max: 1 })
  const [account] = await provider`select password_hash from identity.account where account = 'admin'`
  expect(String(account?.password_hash)).toMatch(/^scrypt\$/)
  await expect(provider`update identity.account set name = 'x'`).rejects.toThrow('permission denied')
  await provider.end()
})
