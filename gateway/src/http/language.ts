import { isLanguage, LANGUAGES, type Language, speakingTo } from '@vatsalya/subgraph-kit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** Browsers send few different wishes, and each is read several times a request. */
const wishes = new LRUCache<string, Language>({ max: 500 })

/** The one of our languages that a request wishes most (`Accept-Language`); English where it wishes none of them. */
export function languageOf(request: Pick<FastifyRequest, 'headers'>): Language {
  const header = request.headers['accept-language'] ?? ''
  const known = wishes.get(header)
  if (known) return known
  const wished = new Negotiator(request).language([...LANGUAGES])
  const language = isLanguage(wished) ? wished : 'en'
  if (header.length < 200) wishes.set(header, language)
  return language
}

/** Has everything that answers a request speak the language that it wishes. */
export function registerLanguage(app: FastifyInstance): void {
  const speak = (request: FastifyRequest, _reply: unknown, done: () => void) => speakingTo(languageOf(request), done)
  app.addHook('onRequest', speak)
  // The body's last byte comes from the socket, which knows nothing of the request's language.
  app.addHook('preValidation', speak)
}
