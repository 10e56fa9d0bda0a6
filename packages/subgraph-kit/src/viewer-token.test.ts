import { PUBLIC_VIEWER, serviceViewer } from '@vatsalya/access'
import { SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, it } from 'vitest'
import { bodyHash, GATEWAY_ISSUER, signViewer, ViewerRefused, verifyViewer } from './viewer-token.js'

const key = Buffer.alloc(32, 7)
const other = Buffer.alloc(32, 8)
const body = '{"query":"{ a }"}'
const claims = { viewer: PUBLIC_VIEWER, body: bodyHash(body), rid: 'r' }

describe('the viewer that a subgraph believes', () => {
  it('is one signed for it, for this body, by a live key', async () => {
    const token = signViewer(key, 'cases', claims)
    expect((await verifyViewer([other, key], 'cases', token, body)).viewer).toEqual(PUBLIC_VIEWER)
  })

  it('is refused for another subgraph, another body, another key, another issuer, or none', async () => {
    const token = signViewer(key, 'cases', claims)
    const event = signViewer(key, 'cases', { ...claims, viewer: serviceViewer('boards') }, 'vatsalya-events')
    await expect(verifyViewer([key], 'boards', token, body)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([key], 'cases', token, `${body} `)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([other], 'cases', token, body)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([key], 'cases', event, body)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([key], 'cases', undefined, body)).rejects.toThrow(ViewerRefused)
  })

  it('is refused when expired, unsigned, or of another shape', async () => {
    const sign = (payload: Record<string, unknown>, expires: number) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256', typ: 'viewer+jwt' })
        .setIssuer(GATEWAY_ISSUER)
        .setAudience('cases')
        .setIssuedAt()
        .setExpirationTime(expires)
        .sign(key)
    const now = Math.floor(Date.now() / 1000)
    const plain = { viewer: PUBLIC_VIEWER, body: claims.body, rid: 'r' }
    const unsigned = new UnsecuredJWT(plain)
      .setIssuer(GATEWAY_ISSUER)
      .setAudience('cases')
      .setExpirationTime('1m')
      .encode()
    const grown = { ...plain, viewer: { ...PUBLIC_VIEWER, scopes: ['everything'] } }
    await expect(verifyViewer([key], 'cases', await sign(plain, now - 60), body)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([key], 'cases', unsigned, body)).rejects.toThrow(ViewerRefused)
    await expect(verifyViewer([key], 'cases', await sign(grown, now + 60), body)).rejects.toThrow(ViewerRefused)
  })
})
