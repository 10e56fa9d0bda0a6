import type { FastifyRequest } from 'fastify'
import { Fault } from './fault.js'

/** Header that our own pages send; another site's form cannot. */
export const REQUEST_HEADER = 'x-vatsalya-request'

/**
 * Refuses a request that a page of another site could have caused, and whose cookie the browser would have sent along.
 *
 * @throws {Fault} 403 CROSS_SITE
 */
export function refuseCrossSite(request: FastifyRequest, origin: string): void {
  const site = request.headers['sec-fetch-site']
  const from = request.headers.origin
  const foreign = (site !== undefined && site !== 'same-origin') || (from !== undefined && from !== origin)
  if (foreign || request.headers[REQUEST_HEADER] !== '1') {
    throw new Fault(
      403,
      'CROSS_SITE',
      `A request with a session needs the header ${REQUEST_HEADER}: 1, from this site.`,
    )
  }
}
