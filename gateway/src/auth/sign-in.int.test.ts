import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { TestBrowser } from '../harness/client.harness.js'
import { type PortalHarness, startPortal } from '../harness/portal.harness.js'
import { ABSOLUTE_MS, IDLE_MS } from '../sessions/sessions.js'

let portal: PortalHarness

beforeAll(async () => {
  portal = await startPortal()
})

afterAll(() => portal.stop())

const browser = () => new TestBrowser(portal.origin)

describe('signing in', () => {
  it('ends where it began, with a session that the page cannot read', async () => {
    const one = browser()
    const ended = await one.signIn('police.pune', '/cases?tab=2')
    expect(ended.href).toBe(`${portal.origin}/cases?tab=2`)
    expect([...one.cookies.keys()].filter((name) => name.startsWith('__Host-'))).toEqual(['__Host-vatsalya'])
    expect(await one.session()).toMatchObject({
      signedIn: true,
      account: 'police.pune',
      acting: { postId: 'post-police.pune', role: 'POLICE_STATION', landing: '/cases' },
    })
  })

  it('sets the cookie with the strictest words', async () => {
    const one = browser()
    const lines: string[] = []
    const send = one.send.bind(one)
    one.send = async (path, init) => {
      const response = await send(path, init)
      lines.push(...response.headers.getSetCookie())
      return response
    }
    await one.signIn('analyst')
    const line = lines.find((text) => text.startsWith('__Host-vatsalya=')) ?? ''
    expect(line).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  it('changes the id at every sign-in and forgets the former session', async () => {
    const one = browser()
    await one.signIn('analyst')
    const former = one.cookies.get('__Host-vatsalya') ?? ''
    await one.signIn('ministry')
    expect(one.cookies.get('__Host-vatsalya')).not.toBe(former)
    const thief = browser()
    thief.cookies.set('__Host-vatsalya', former)
    expect(await thief.session()).toMatchObject({ signedIn: false })
  })

  it('takes a way back once, from the browser that began', async () => {
    const one = browser()
    const form = await one.follow('/auth/sign-in')
    const way = await one.follow(form, '/auth/callback', {
      method: 'POST',
      body: new URLSearchParams({ account: 'analyst', password: 'analyst-demo' }),
    })
    const stranger = browser()
    expect((await stranger.send(way)).headers.get('location')).toBe('/?sign-in=expired')
    expect((await one.send(way)).headers.get('location')).toBe('/')
    expect((await one.send(way)).headers.get('location')).toBe('/?sign-in=expired')
  })

  it('goes home without a session when the person turns back', async () => {
    const one = browser()
    const form = await one.follow('/auth/sign-in')
    const ended = await one.follow(`${form.pathname}/cancel`, undefined, {
      method: 'POST',
      body: new URLSearchParams(),
    })
    expect(ended.pathname + ended.search).toBe('/')
    expect(await one.session()).toMatchObject({ signedIn: false })
  })
})

describe('the end of a session', () => {
  it('is the sign-out: an old cookie opens nothing, and the provider is told', async () => {
    const one = browser()
    await one.signIn('analyst')
    const old = one.cookies.get('__Host-vatsalya') ?? ''
    const answer = await one.call('/auth/sign-out', {})
    const { location } = z.object({ location: z.string() }).parse(await answer.json())
    expect(location).toContain(`${portal.origin}/oidc/session/end?`)
    expect(location).not.toContain('token')
    expect(one.cookies.has('__Host-vatsalya')).toBe(false)
    const asked = await (await one.send(location)).text()
    const confirmed = await one.follow('/oidc/session/end/confirm', undefined, {
      method: 'POST',
      body: new URLSearchParams({ xsrf: /name="xsrf" value="([^"]+)"/.exec(asked)?.[1] ?? '', logout: 'yes' }),
    })
    expect(confirmed.href).toBe(`${portal.origin}/`)
    one.cookies.set('__Host-vatsalya', old)
    expect((await one.call('/graphql', { query: '{ viewer { subject } }' })).status).toBe(401)
  })

  it('comes after half an hour without use', async () => {
    const one = browser()
    await one.signIn('analyst')
    portal.at(new Date(Date.now() + IDLE_MS - 60_000))
    expect(await one.session()).toMatchObject({ signedIn: true })
    portal.at(new Date(Date.now() + 2 * IDLE_MS - 120_000))
    expect(await one.session()).toMatchObject({ signedIn: true })
    portal.at(new Date(Date.now() + 3 * IDLE_MS))
    expect(await one.session()).toMatchObject({ signedIn: false })
    portal.at(null)
  })

  it('comes after twelve hours, however busy', async () => {
    const one = browser()
    await one.signIn('analyst')
    const start = Date.now()
    for (let at = start; at < start + ABSOLUTE_MS; at += IDLE_MS / 2) {
      portal.at(new Date(at))
      expect(await one.session()).toMatchObject({ signedIn: true })
    }
    portal.at(new Date(start + ABSOLUTE_MS + 60_000))
    expect(await one.session()).toMatchObject({ signedIn: false })
    portal.at(null)
  })
})

describe('the acting post', () => {
  it('is switched with an entry for the audit, and only to a post that is held', async () => {
    const one = browser()
    await one.signIn('police.pune')
    const other = 'post-police.pune-second'
    expect(await (await one.call('/auth/post', { postId: other })).json()).toMatchObject({
      acting: { postId: other, role: 'DCPO' },
    })
    expect(portal.subgraphs.book.switches).toEqual([
      { by: 'gateway', subject: 'police.pune', postId: other, previousPostId: 'post-police.pune' },
    ])
    expect(await one.session()).toMatchObject({ acting: { postId: other } })
    expect((await one.call('/auth/post', { postId: 'post-admin' })).status).toBe(403)
    expect((await one.call('/auth/post', {})).status).toBe(400)
  })

  it('is not switched by a page of another site', async () => {
    const one = browser()
    await one.signIn('police.pune')
    const post = { postId: 'post-police.pune-second' }
    const foreign: Record<string, string>[] = [
      { 'x-vatsalya-request': '0' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
    ]
    for (const headers of foreign) {
      expect((await one.call('/auth/post', post, headers)).status).toBe(403)
      expect((await one.call('/auth/sign-out', {}, headers)).status).toBe(403)
    }
    expect(await one.session()).toMatchObject({ acting: { postId: 'post-police.pune' } })
  })
})
