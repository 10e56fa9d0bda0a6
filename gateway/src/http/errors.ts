import { speakingTo } from '@vatsalya/subgraph-kit'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { say } from '../words/index.js'
import { Fault, faultBody } from './fault.js'
import { languageOf } from './language.js'

/** Refusals that Fastify makes itself, in our words. */
function ofFramework(code: string, status: number): Fault | null {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Fault(413, 'LIMIT_EXCEEDED', say('bodyTooLarge'), { limit: 'body' })
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new Fault(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send application/json.')
  }
  return status >= 400 && status < 500 ? new Fault(status, 'BAD_REQUEST', say('unreadable')) : null
}

/** One form for every error; what was not meant for the caller becomes INTERNAL with a number to ask about. */
export function registerErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error, request, reply) => {
    const language = languageOf(request)
    const fault = error instanceof Fault ? error : speakingTo(language, () => toFault(error))
    if (!fault) log.error({ correlationId: request.id, err: error }, 'failed')
    const told = fault ?? speakingTo(language, () => new Fault(500, 'INTERNAL', say('broken')))
    // Shutting the connection on a body that is still under way would take this answer from whoever sends it. Node reads
    // the rest and throws it away, at most until the request's time is over.
    if (told.status === 413) reply.removeHeader('connection')
    return reply
      .code(told.status)
      .headers(told.headers)
      .header('cache-control', 'no-store')
      .send(faultBody(told, request.id))
  })
}

function toFault(error: unknown): Fault | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null
  return ofFramework('code' in error ? String(error.code) : '', error.statusCode)
}
