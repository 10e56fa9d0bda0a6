import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { ROLES, type RoleCode } from '@vatsalya/access'
import type { ActingPost, PortalPath, SessionInfo } from '@vatsalya/mfe-contract'
import { DIST } from '../build/paths.js'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

export const NOBODY: SessionInfo = { signedIn: false, name: null, account: null, acting: null, posts: [] }

/** A session as the gateway tells it, for a person with posts of these roles, acting in the first. */
export function sessionOf(...roles: RoleCode[]): SessionInfo {
  const posts = roles.map((role, index): ActingPost => {
    const { title, modules, scopes } = ROLES[role]
    const landing: PortalPath = `/${ROLES[role].landing.slice(1)}`
    return {
      postId: `post-${index}`,
      title,
      role,
      office: 'Demo office',
      district: null,
      state: null,
      landing,
      modules,
      scopes,
    }
  })
  return { signedIn: true, name: 'Demo Officer', account: 'demo', acting: posts[0] ?? null, posts }
}

/** What a test may change while the portal runs. */
export interface PortalFaults {
  session: SessionInfo
  /** Milliseconds by which files below a path come late. */
  slow: { readonly path: string; readonly ms: number } | null
  /** Files below this path are not there. */
  gone: string | null
  /** Files below this path have one byte more than the build wrote. */
  changed: string | null
}

export interface TestPortal {
  readonly origin: string
  readonly faults: PortalFaults
  /** Addresses that were asked for, in order. */
  readonly asked: string[]
  close(): Promise<void>
}

/**
 * Serves shell/dist as the gateway does: the strict policy, hashed files, the one page for every other path, and the
 * session that the test wants. The graph answers that it is away: what pages show then is part of the test.
 */
export async function startTestPortal(): Promise<TestPortal> {
  const faults: PortalFaults = { session: NOBODY, slow: null, gone: null, changed: null }
  const asked: string[] = []
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(path)
    if (path === '/auth/session') return json(response, 200, faults.session)
    if (path === '/auth/post') {
      faults.session = { ...faults.session, acting: sessionOf('MINISTRY').acting }
      return json(response, 200, faults.session)
    }
    if (path === '/graphql') return json(response, 503, AWAY)
    if (/^\/(assets|mfe)\//.test(path)) return sendFile(response, path, faults)
    return sendPage(response)
  })
  const port = await listen(server)
  return {
    origin: `http://localhost:${port}`,
    faults,
    asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

const AWAY = {
  errors: [{ message: 'Away.', extensions: { code: 'UNAVAILABLE', service: 'directory', correlationId: 'x' } }],
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function sendFile(response: ServerResponse, path: string, { slow, gone, changed }: PortalFaults): Promise<void> {
  if (slow && path.startsWith(slow.path)) await new Promise((resolve) => setTimeout(resolve, slow.ms))
  const file = join(DIST, normalize(path))
  if ((gone && path.startsWith(gone)) || !statSync(file, { throwIfNoEntry: false })) {
    response.writeHead(404).end()
    return
  }
  const content = readFileSync(file)
  const sent = changed && path.startsWith(changed) ? Buffer.concat([content, Buffer.from('\n')]) : content
  response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(sent)
}

/** The policy follows TRUST 15: nothing inline but what stands in the page, no text that becomes markup or code. */
function sendPage(response: ServerResponse): void {
  const html = readFileSync(join(DIST, 'index.html'), 'utf8')
  const hashes = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }).end(html)
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, 'localhost', () => {
      const address: string | AddressInfo | null = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
