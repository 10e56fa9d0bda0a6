import { createHmac, timingSafeEqual } from 'node:crypto'
import { isUuid } from '@vatsalya/subgraph-kit'

/** What a link to a picture says: which one, on whose behalf, until when. */
export interface MediaClaim {
  readonly photoId: string
  /** The poster that shows it; null for the identity of a child, shown to a post that may see it. */
  readonly posterId: string | null
  /** Seconds since 1970. */
  readonly expires: number
}

const IDENTITY_SECONDS = 5 * 60
/** Poster links change on the full hour, so that a browser may keep the picture that long. */
const HOUR_SECONDS = 60 * 60
const PREFIX = '/media/'

/** Makes and checks links to pictures. A link works for whoever holds it, so it lives minutes, not days. */
export class MediaLinks {
  constructor(private readonly key: Buffer) {}

  /** Link for a post that may see the child's identity; works five minutes. */
  identity(photoId: string, now: Date): string {
    return this.link({ photoId, posterId: null, expires: seconds(now) + IDENTITY_SECONDS })
  }

  /** Link on a published poster; works one to two hours, and never after the poster is withdrawn. */
  poster(photoId: string, posterId: string, now: Date): string {
    const hour = Math.floor(seconds(now) / HOUR_SECONDS)
    return this.link({ photoId, posterId, expires: (hour + 2) * HOUR_SECONDS })
  }

  /** The claim of a link's last part, and whether it still runs; undefined for what we did not write. */
  read(token: string, now: Date): { readonly claim: MediaClaim; readonly live: boolean } | undefined {
    const [photoId = '', poster = '', expires = '', mac = ''] = token.replace(/\.jpg$/, '').split('.')
    if (!isUuid(photoId) || !(poster === '-' || isUuid(poster)) || !/^\d{1,12}$/.test(expires)) return undefined
    const claim = { photoId, posterId: poster === '-' ? null : poster, expires: Number(expires) }
    const given = Buffer.from(mac, 'base64url')
    const wanted = this.mac(claim)
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined
    return { claim, live: claim.expires > seconds(now) }
  }

  private link(claim: MediaClaim): string {
    return `${PREFIX}${textOf(claim)}.${this.mac(claim).toString('base64url')}.jpg`
  }

  private mac(claim: MediaClaim): Buffer {
    return createHmac('sha256', this.key).update(textOf(claim)).digest()
  }
}

function textOf({ photoId, posterId, expires }: MediaClaim): string {
  return `${photoId}.${posterId ?? '-'}.${expires}`
}

function seconds(now: Date): number {
  return Math.floor(now.getTime() / 1000)
}
