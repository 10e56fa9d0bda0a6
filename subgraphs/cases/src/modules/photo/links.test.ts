import { newId } from '@vatsalya/subgraph-kit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MediaLinks } from './links.js'

const links = new MediaLinks(Buffer.alloc(32, 1))
const now = new Date('2026-11-24T10:20:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const token = (link: string) => link.replace('/media/', '')

describe('links to pictures', () => {
  it('run out: identity after five minutes, posters after two hours at most', () => {
    const photoId = newId()
    const identity = token(links.identity(photoId, now))
    expect(links.read(identity, later(4))).toMatchObject({ live: true, claim: { photoId, posterId: null } })
    expect(links.read(identity, later(6))?.live).toBe(false)
    const posterId = newId()
    const poster = token(links.poster(photoId, posterId, now))
    expect(links.read(poster, later(60))).toMatchObject({ live: true, claim: { photoId, posterId } })
    expect(links.read(poster, later(121))?.live).toBe(false)
    expect(links.poster(photoId, posterId, later(30))).toBe(links.poster(photoId, posterId, now))
  })

  it('are refused when a single sign is another', () => {
    const link = token(links.identity(newId(), now))
    fc.assert(
      fc.property(fc.nat(link.length - '.jpg'.length - 2), fc.constantFrom('0', 'a', 'Z', '.'), (at, sign) => {
        const forged = link.slice(0, at) + sign + link.slice(at + 1)
        if (forged !== link) expect(links.read(forged, now)).toBeUndefined()
      }),
    )
    expect(new MediaLinks(Buffer.alloc(32, 2)).read(link, now)).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(links.read(text, now)).toBeUndefined()
      }),
    )
  })
})
