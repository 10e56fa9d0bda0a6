import { createHash } from 'node:crypto'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { personToken, TestBrowser } from '../harness/client.harness.js'
import { PAGE, type PortalHarness, startPortal } from '../harness/portal.harness.js'

let portal: PortalHarness

beforeAll(async () => {
  portal = await startPortal()
})

afterAll(() => portal.stop())

const get = (path: string) => fetch(portal.origin + path, { redirect: 'manual' })

/** `fetch` tidies paths up; this sends them as they are. */
function raw(path: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(portal.origin)
    request({ hostname, port, path }, async (response) => {
      resolve({ status: response.statusCode ?? 0, body: await text(response) })
    })
      .on('error', reject)
      .end()
  })
}

describe('pages', () => {
  it('are one page for every path, under a policy that allows its import map and no other inline script', async () => {
    const hash = createHash('sha256').update('{"imports":{}}').digest('base64')
    for (const path of ['/', '/cases/missing/123', '/anything?x=1']) {
      const response = await get(path)
      expect(await response.text()).toBe(PAGE)
      expect(response.headers.get('cache-control')).toBe('no-store')
      const policy = response.headers.get('content-security-policy')?.split('; ')
      expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`)
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).toContain("frame-ancestors 'none'")
    }
  })

  it('load hashed files once for a year, and miss what is not there', async () => {
    const file = await get('/assets/shell-0123abcd.js')
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await get('/assets/none.js')).status).toBe(404)
    expect((await get('/mfe/cases/none.js')).status).toBe(404)
    expect((await get('/robots.txt')).status).toBe(404)
    expect((await get('/favicon.ico')).status).toBe(204)
  })

  it('do not lead out of their folder', async () => {
    for (const path of [
      '/assets/../../supergraph.graphql',
      '/assets/%2e%2e/%2e%2e/supergraph.graphql',
      '/assets/..%2f..%2fx',
    ]) {
      expect((await raw(path)).body).not.toContain('join__')
    }
    expect((await raw('/%')).status).toBe(400)
  })
})

describe('headers', () => {
  it.each([
    '/',
    '/auth/session',
    '/health/live',
    '/assets/shell-0123abcd.js',
    '/nothing.txt',
    '/graphql',
    '/oidc/jwks',
  ])('stand on %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBeTruthy()
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('x-powered-by')).toBe(null)
  })
})

describe('what others answer behind the same origin', () => {
  it('keeps the session cookie from them, and leads nowhere else', async () => {
    const browser = new TestBrowser(portal.origin)
    await browser.signIn('analyst')
    browser.cookies.set('other', '1')
    const told = z
      .object({ url: z.string(), cookie: z.string() })
      .parse(await (await browser.send('/media/abc.jpg?x=1')).json())
    expect(told.url).toBe('/media/abc.jpg?x=1')
    expect(told.cookie).toContain('other=1')
    expect(told.cookie).not.toContain('__Host-')
    expect((await raw('/media/../health')).status).toBe(404)
    expect((await raw('/media/%2e%2e/health')).status).toBe(404)
    expect((await raw('/oidc/../health')).status).toBe(404)
  })

  it('takes a picture from those who are signed in, and passes it on as it comes', async () => {
    const form = new FormData()
    form.set('photo', new Blob([new Uint8Array(300_000)]), 'photo.jpg')
    const upload = (headers: Record<string, string>) =>
      fetch(`${portal.origin}/uploads/photos`, { method: 'POST', body: form, headers })
    expect((await upload({})).status).toBe(401)
    const token = await personToken(portal.origin, 'police.pune')
    const answer = await upload({ authorization: `Bearer ${token}` })
    expect(answer.status).toBe(200)
    const { uploadId } = z.object({ uploadId: z.string() }).parse(await answer.json())
    expect(Number(uploadId.split('-').at(-1))).toBeGreaterThan(300_000)
    form.set('photo', new Blob([new Uint8Array(13 * 1024 * 1024)]), 'photo.jpg')
    expect((await upload({ authorization: `Bearer ${token}` })).status).toBe(413)
  })
})
