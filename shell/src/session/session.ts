import type { SessionInfo } from '@vatsalya/mfe-contract'
import { languageStore } from '@vatsalya/ui/runtime'

/** The session of somebody who has not signed in. */
export const NOBODY: SessionInfo = { signedIn: false, name: null, account: null, acting: null, posts: [] }

/** The gateway takes a cookie only with this header, which a page of another site cannot send. */
const OURS = { 'x-vatsalya-request': '1' }

/** Who is signed in, posts and places in the language of the page. Rejects where the gateway cannot say it. */
export async function readSession(): Promise<SessionInfo> {
  const headers = { ...OURS, 'accept-language': languageStore.get() }
  const response = await fetch('/auth/session', { headers, credentials: 'same-origin' })
  if (!response.ok) throw new Error(`/auth/session answered ${response.status}`)
  return response.json()
}

/** Where a person goes to sign in, in the language of the page, and come back to `path`. */
export function signInAddress(path: string): string {
  return `/auth/sign-in?return=${encodeURIComponent(path)}&lang=${languageStore.get()}`
}

/**
 * Acts in another post and starts the page anew at its first screen: nothing that the former post saw stays in memory.
 *
 * @throws {Error} when the gateway refuses, for instance because the post has ended
 */
export async function actAs(postId: string): Promise<void> {
  await send('/auth/post', { postId })
  location.assign('/start')
}

/** Ends the session on the server and starts the page anew. */
export async function signOut(): Promise<void> {
  const answer: { location?: string } = await send('/auth/sign-out', {})
  // The provider's own session ends there too, and it comes back to us.
  location.assign(answer.location ?? '/')
}

async function send(address: string, body: object) {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { ...OURS, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}

/** A page that was left open may belong to a post that has been left in another tab: then it starts anew. */
export function watchSession(session: SessionInfo): void {
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState !== 'visible') return
    const now = await readSession().catch(() => session)
    const changed = now.account !== session.account || now.acting?.postId !== session.acting?.postId
    // Signed out meanwhile: the page stays, because something half written may stand on it; the graph will say it.
    if (changed && now.signedIn) location.reload()
  })
}
