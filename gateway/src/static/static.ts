import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { Fault } from '../http/fault.js'
import { pagePolicy } from './policy.js'

/** Folders whose files carry a hash of their content in the name. */
const IMMUTABLE = /^\/(assets|mfe|vendor)\//
/** Files beside the page that browsers ask for by name. */
const LOOSE = /^\/[\w.-]+\.(svg|png|ico|txt|webmanifest|xml)$/
const YEAR = { maxAge: '1y', immutable: true } as const
const HOUR = { maxAge: '1h' } as const

interface Page {
  readonly html: string
  readonly policy: string
  readonly changed: number
}

/**
 * The shell and the frontends: hashed files for ever, and the one page for every other path. A browser without script
 * is led on where a path has a plain page (`hasPlain`).
 */
export async function registerStatic(
  app: FastifyInstance,
  root: string,
  hasPlain: (path: string) => boolean,
): Promise<void> {
  const index = join(root, 'index.html')
  let page: Page | undefined

  await app.register(fastifyStatic, { root, serve: false, index: false, preCompressed: true, cacheControl: true })

  // There is no emblem; browsers ask for one all the same, and tell a 404 as a fault of the page.
  app.get('/favicon.ico', async (_, reply) => reply.code(204).header('cache-control', 'public, max-age=86400').send())

  app.get('/*', async (request, reply) => {
    const path = decodedPath(request.url)
    if (IMMUTABLE.test(path)) return reply.removeHeader('cache-control').sendFile(path, YEAR)
    if (LOOSE.test(path)) return reply.sendFile(path, HOUR)
    return showPage(reply, path)
  })

  async function showPage(reply: FastifyReply, path: string): Promise<FastifyReply> {
    const { html, policy } = await currentPage()
    if (path !== '/') reply.header('x-robots-tag', 'noindex')
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('cache-control', 'no-store')
      .send(hasPlain(path) ? html.replace('<head>', `<head>${leadOn(path)}`) : html)
  }

  /** The page as the build left it last; read again only when the file has changed. */
  async function currentPage(): Promise<Page> {
    const changed = await stat(index).then(
      (file) => file.mtimeMs,
      () => null,
    )
    if (changed === null) throw new Fault(404, 'NOT_FOUND', 'The pages are not built yet: npm run build makes them.')
    if (page?.changed === changed) return page
    const html = await readFile(index, 'utf8')
    page = { html, policy: pagePolicy(html), changed }
    return page
  }
}

/**
 * First in the head, before anything that only script needs is asked for. Paths with a plain page hold letters, digits
 * and dashes only: nothing in them needs to be escaped.
 */
function leadOn(path: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=/plain${path === '/' ? '' : path}"></noscript>`
}

function decodedPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname)
  } catch {
    throw new Fault(400, 'BAD_REQUEST', 'The address cannot be read.')
  }
}
