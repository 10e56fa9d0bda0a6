import * as oidc from 'openid-client'
import { Fault } from '../fault.js'
import { GRAPH_AUDIENCE, OIDC_PATH } from '../identity/audience.js'
import { TOKEN_CLIENT, tokenCallback } from '../identity/clients.js'

async function discover(origin: string, client: string, secret?: string): Promise<oidc.Configuration> {
  const authentication = secret === undefined ? oidc.None() : oidc.ClientSecretBasic(secret)
  // The embedded portal speaks plain HTTP on this machine only.
  const options = { execute: [oidc.allowInsecureRequests] }
  return oidc.discovery(new URL(`${origin}${OIDC_PATH}`), client, undefined, authentication, options)
}

/** An access token of an agency, by client credentials, with the given scopes. */
export async function agencyToken(
  origin: string,
  client: string,
  secret: string,
  scopes: readonly string[],
): Promise<string> {
  const configuration = await discover(origin, client, secret)
  const answer = await oidc.clientCredentialsGrant(configuration, { resource: GRAPH_AUDIENCE, scope: scopes.join(' ') })
  return answer.access_token
}

/** An access token of a person, by the same sign-in that a browser makes: code, PKCE, the form, the way back. */
export async function personToken(origin: string, account: string, password: string): Promise<string> {
  const configuration = await discover(origin, TOKEN_CLIENT)
  const verifier = oidc.randomPKCECodeVerifier()
  const state = oidc.randomState()
  const start = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: tokenCallback(origin),
    scope: 'openid',
    resource: GRAPH_AUDIENCE,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
  })
  const browser = new FormBrowser()
  const form = await browser.follow(start)
  const back = await browser.follow(form, new URLSearchParams({ account, password }))
  if (!back.href.startsWith(tokenCallback(origin))) throw new Fault(`The sign-in of ${account} was refused.`)
  const answer = await oidc.authorizationCodeGrant(configuration, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
  })
  return answer.access_token
}

/** As much of a browser as a sign-in form needs: cookies and redirects. */
class FormBrowser {
  readonly #cookies = new Map<string, string>()

  /** Goes to `address`, follows redirects, and answers where it ended: at a page, or at the client's own address. */
  async follow(address: URL, form?: URLSearchParams): Promise<URL> {
    let at = address
    let body = form
    for (let hop = 0; hop < 10; hop += 1) {
      if (at.pathname.startsWith('/auth/')) return at
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie },
        ...(body ? { method: 'POST', body } : {}),
      })
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
        this.#cookies.set(name, value)
      }
      await response.arrayBuffer()
      const next = response.headers.get('location')
      if (!next) return at
      at = new URL(next, at)
      body = undefined
    }
    throw new Fault('The sign-in led in circles.')
  }
}
