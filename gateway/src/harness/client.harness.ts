import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
})
const session = z.looseObject({ signedIn: z.boolean(), acting: z.looseObject({ postId: z.string() }).nullable() })

export interface Asked {
  readonly status: number
  readonly body: z.infer<typeof answer>
  readonly headers: Headers
}

/** As much of a browser as signing in needs: cookies, redirects, and a form. */
export class TestBrowser {
  readonly cookies = new Map<string, string>()

  constructor(readonly origin: string) {}

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async send(path: string | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookie)
    const response = await fetch(new URL(path, this.origin), { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }

  /** Follows redirects from `path` to the first page that is none, or to `stop`. */
  async follow(path: string | URL, stop?: string, init: RequestInit = {}): Promise<URL> {
    let at = new URL(path, this.origin)
    let response = await this.send(at, init)
    for (let hop = 0; hop < 10; hop += 1) {
      const next = response.headers.get('location')
      if (next === null) return at
      at = new URL(next, at)
      if (stop && at.pathname === stop) return at
      response = await this.send(at)
    }
    throw new Error('in circles')
  }

  /** Signs in through the provider's real form; answers where the browser ends. */
  async signIn(account: string, back = '/cases'): Promise<URL> {
    const form = await this.follow(`/auth/sign-in?return=${encodeURIComponent(back)}`)
    return this.follow(form, undefined, {
      method: 'POST',
      body: new URLSearchParams({ account, password: `${account}-demo` }),
    })
  }

  /** A call of our own pages: with the header that other sites cannot send. */
  call(path: string, body: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vatsalya-request': '1', ...headers },
      body: JSON.stringify(body),
    })
  }

  async session(): Promise<z.infer<typeof session>> {
    return session.parse(await (await this.send('/auth/session')).json())
  }
}

/** Posts an operation as text. */
export async function ask(
  origin: string,
  query: string,
  options: { token?: string; variables?: object; headers?: Record<string, string>; operationName?: string } = {},
): Promise<Asked> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
      ...options.headers,
    },
    body: JSON.stringify({ query, variables: options.variables, operationName: options.operationName }),
  })
  return { status: response.status, body: answer.parse(await response.json()), headers: response.headers }
}

/** Access token of a person, by code and PKCE as `npm run token` does. */
export async function personToken(origin: string, account: string): Promise<string> {
  const browser = new TestBrowser(origin)
  const verifier = randomBytes(32).toString('base64url')
  const redirect = `${origin}/auth/token-callback`
  const query = new URLSearchParams({
    client_id: 'vatsalya-token',
    response_type: 'code',
    redirect_uri: redirect,
    scope: 'openid',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  const form = await browser.follow(`/oidc/auth?${query}`)
  const back = await browser.follow(form, '/auth/token-callback', {
    method: 'POST',
    body: new URLSearchParams({ account, password: `${account}-demo` }),
  })
  return token(origin, {
    grant_type: 'authorization_code',
    client_id: 'vatsalya-token',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: redirect,
    code_verifier: verifier,
  })
}

/** Access token of the demo agency, with the given scopes. */
export function agencyToken(origin: string, scopes: string): Promise<string> {
  const basic = Buffer.from('railways:railways-demo-secret').toString('base64')
  return token(origin, { grant_type: 'client_credentials', scope: scopes }, { authorization: `Basic ${basic}` })
}

async function token(origin: string, form: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new URLSearchParams({ ...form, resource: 'urn:vatsalya:graph' })
  const response = await fetch(`${origin}/oidc/token`, { method: 'POST', headers, body })
  const answer: unknown = await response.json()
  if (typeof answer === 'object' && answer !== null && 'access_token' in answer) return String(answer.access_token)
  throw new Error(JSON.stringify(answer))
}
