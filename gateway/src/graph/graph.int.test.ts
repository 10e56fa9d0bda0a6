import { SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { agencyToken, ask, personToken, TestBrowser } from '../harness/client.harness.js'
import { type PortalHarness, startPortal } from '../harness/portal.harness.js'

let portal: PortalHarness
let police: string

beforeAll(async () => {
  portal = await startPortal()
  police = await personToken(portal.origin, 'police.pune')
})

afterAll(() => portal.stop())

const VIEWER = '{ viewer { subject kind postId scopes } }'

describe('who is asking', () => {
  it('is the post of a person with a token, and another one by header', async () => {
    expect((await ask(portal.origin, VIEWER, { token: police })).body).toMatchObject({
      data: { viewer: { subject: 'police.pune', kind: 'person', postId: 'post-police.pune' } },
    })
    const headers = { 'x-vatsalya-post': 'post-police.pune-second' }
    expect((await ask(portal.origin, VIEWER, { token: police, headers })).body).toMatchObject({
      data: { viewer: { postId: 'post-police.pune-second' } },
    })
    const foreign = await ask(portal.origin, VIEWER, { token: police, headers: { 'x-vatsalya-post': 'post-admin' } })
    expect([foreign.status, foreign.body.errors?.[0]?.extensions.code]).toEqual([403, 'NO_POST'])
  })

  it('is an agency with no more than it was granted', async () => {
    const token = await agencyToken(portal.origin, 'directory:read poster:release')
    expect((await ask(portal.origin, VIEWER, { token })).body).toMatchObject({
      data: { viewer: { kind: 'agency', subject: 'railways', scopes: ['directory:read'] } },
    })
  })

  it('is never the public by a token that does not hold', async () => {
    const own = await new SignJWT({ sub: 'admin' })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .setIssuer(`${portal.origin}/oidc`)
      .setAudience('urn:vatsalya:graph')
      .setExpirationTime('5m')
      .sign(new TextEncoder().encode('a secret that the caller made up himself'))
    const [head, body, signature] = police.split('.')
    const none = `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.`
    for (const token of ['nonsense', own, none, `${head}.${body}`, `${head}.${body}x.${signature}`]) {
      const answer = await ask(portal.origin, '{ publishedPosters { totalCount } }', { token })
      expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([401, 'INVALID_TOKEN'])
    }
    const basic = await ask(portal.origin, VIEWER, { headers: { authorization: 'Basic abc' } })
    expect(basic.status).toBe(401)
  })

  it('ends with the post, and nobody gets in while the directory is away', async () => {
    const token = await personToken(portal.origin, 'dcpo.patna')
    portal.subgraphs.book.withdrawn.add('dcpo.patna')
    expect((await ask(portal.origin, VIEWER, { token })).status).toBe(403)
    const browser = new TestBrowser(portal.origin)
    await browser.signIn('dcpo.patna')
    expect(await browser.session()).toMatchObject({ signedIn: true, acting: null, posts: [] })
  })
})

describe('the graph', () => {
  it('joins what several domains know', async () => {
    const query =
      '{ publishedPosters { totalCount edges { node { name state { code name } } } } officersTrained { year } }'
    const { status, body } = await ask(portal.origin, query)
    expect([status, body]).toEqual([
      200,
      {
        data: {
          publishedPosters: {
            totalCount: 2,
            edges: [
              { node: { name: 'Fictitious One', state: { code: 'IN-MH', name: 'Maharashtra' } } },
              { node: { name: null, state: { code: 'IN-BR', name: 'Bihar' } } },
            ],
          },
          officersTrained: [{ year: 2016 }],
        },
      },
    ])
  })

  it('hides what went wrong behind a number', async () => {
    const { body, headers } = await ask(portal.origin, '{ failing }')
    expect(body.data).toEqual({ failing: null })
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong here. Give this number to the help desk.',
        path: ['failing'],
        extensions: { code: 'INTERNAL', service: 'cases', correlationId: headers.get('x-correlation-id') },
      },
    ])
  })

  it('answers the rest when one domain is away, and names it without its address', async () => {
    await portal.subgraphs.servers.training?.close()
    const { status, body } = await ask(portal.origin, '{ officersTrained { year } publishedPosters { totalCount } }')
    expect(status).toBe(200)
    expect(body.data).toEqual({ officersTrained: null, publishedPosters: { totalCount: 2 } })
    expect(body.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', service: 'training' } }])
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|localhost|ECONN/)
    const ready = await fetch(`${portal.origin}/health/ready`)
    expect([ready.status, await ready.json()]).toEqual([
      503,
      {
        state: 'not ready',
        parts: { postgres: 'up', identity: 'up', directory: 'up', cases: 'up', training: 'away' },
      },
    ])
  })
})

describe('?explain', () => {
  const query = '{ publishedPosters { edges { node { state { name } } } } }'
  const explain = async (kind: string, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const url = `${portal.origin}/graphql?explain=${kind}`
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) })
    return { status: response.status, type: response.headers.get('content-type'), text: await response.text() }
  }

  it('tells plan, calls and times to those who may explain, and a picture of them', async () => {
    const token = await personToken(portal.origin, 'admin')
    const { status, text } = await explain('1', token)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      extensions: { explain: { calls: [{ subgraph: 'cases' }, { subgraph: 'directory' }] } },
    })
    const picture = await explain('svg', token)
    expect(picture.type).toBe('image/svg+xml')
    expect(picture.text).toMatch(/^<svg .*directory.*<\/svg>$/)
  })

  it('has a list of what can be explained by hash, for the same callers', async () => {
    const list = (token: string) =>
      fetch(`${portal.origin}/graphql/documents`, { headers: { authorization: `Bearer ${token}` } })
    const told = await (await list(await personToken(portal.origin, 'admin'))).json()
    expect(told).toMatchObject({
      documents: expect.arrayContaining([
        { name: 'OfficersTrained', sha256Hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]),
    })
    expect(JSON.stringify(told)).not.toMatch(/ReportSighting/i)
    expect((await list(police)).status).toBe(403)
    expect((await fetch(`${portal.origin}/graphql/documents`)).status).toBe(403)
  })

  it('is refused to others', async () => {
    for (const token of [undefined, police]) {
      const { status, text } = await explain('1', token)
      expect([status, text.includes('NOT_ALLOWED')]).toEqual([403, true])
    }
  })
})
