import { isLanguage, LANGUAGES, type Language, speakingTo } from '@vatsalya/subgraph-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'

/** The one of our languages that a request wishes most (`Accept-Language`); English where it wishes none of them. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const wished = new Negotiator(request).language([...LANGUAGES])
  return isLanguage(wished) ? wished : 'en'
}

/** Has everything that answers a request speak the language that it wishes. */
export function registerLanguage(app: FastifyInstance): void {
  const speak = (request: FastifyRequest, _reply: unknown, done: () => void) => speakingTo(languageOf(request), done)
  app.addHook('onRequest', speak)
  // The body's last byte comes from the socket, which knows nothing of the request's language.
  app.addHook('preValidation', speak)
}
