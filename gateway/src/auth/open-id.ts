import * as oidc from 'openid-client'

export interface OpenIdOptions {
  readonly origin: string
  readonly issuer: string
  /** Where the embedded provider listens, when calls to the issuer must not leave the machine. */
  readonly internalUrl?: string | undefined
  readonly clientId: string
  readonly clientSecret: string
}

/** What stands between the way to the provider and the way back. */
export interface SignInChecks {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

export interface SignedIn {
  readonly account: string
  readonly name: string
}

/** The OpenID provider, seen by the portal as its client (authorization code, PKCE, nonce, state). */
export class OpenId {
  #configuration: Promise<oidc.Configuration> | undefined
  readonly #redirect: string

  constructor(private readonly options: OpenIdOptions) {
    this.#redirect = `${options.origin}/auth/callback`
  }

  /** `fetch` that reaches the embedded provider under its inner address. */
  readonly fetch = (url: string, init: RequestInit): Promise<Response> => fetch(this.#inside(url), init)

  /** The provider's metadata, asked once; asked again after a failure. */
  configuration(): Promise<oidc.Configuration> {
    this.#configuration ??= this.#discover().catch((error) => {
      this.#configuration = undefined
      throw error
    })
    return this.#configuration
  }

  /** Address to send the browser to, and what must come back. */
  async start(language?: string): Promise<{ url: URL; checks: SignInChecks }> {
    const configuration = await this.configuration()
    const checks = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirect,
      scope: 'openid profile',
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
      ...(language ? { ui_locales: language } : {}),
    })
    return { url, checks }
  }

  /** Turns the way back into a person; throws where anything does not fit. */
  async finish(query: URLSearchParams, checks: SignInChecks): Promise<SignedIn> {
    const configuration = await this.configuration()
    const answer = await oidc.authorizationCodeGrant(configuration, new URL(`${this.#redirect}?${query}`), {
      pkceCodeVerifier: checks.verifier,
      expectedState: checks.state,
      expectedNonce: checks.nonce,
      idTokenExpected: true,
    })
    const claims = answer.claims()
    if (!claims) throw new Error('the provider sent no ID token')
    const name = typeof claims.name === 'string' ? claims.name : claims.sub
    return { account: claims.sub, name }
  }

  /**
   * Where the browser ends the provider's own session (RP-initiated logout). Our client's name stands in for an ID token:
   * a token in an address would be kept in logs and histories, and no token is kept here at all.
   */
  async endSession(): Promise<string> {
    const configuration = await this.configuration()
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${this.options.origin}/` }).href
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.options
    const plain = new URL(issuer).protocol === 'http:'
    return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      // The embedded portal speaks plain HTTP on this machine only.
      execute: plain ? [oidc.allowInsecureRequests] : [],
      [oidc.customFetch]: (url, init) => this.fetch(url, { ...init, body: init.body ?? null }),
      timeout: 5,
    })
  }

  #inside(url: string): string {
    const { issuer, internalUrl } = this.options
    return internalUrl && url.startsWith(`${issuer}/`)
      ? new URL(internalUrl).origin + url.slice(new URL(issuer).origin.length)
      : url
  }
}
