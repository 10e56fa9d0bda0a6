import { type InternalRoute, type InternalRoutes, jsonBody, type RequestBase } from '@vatsalya/subgraph-kit'
import type { z } from 'zod'
import { findAgency, findHolder, noteActing } from './acting.service.js'
import { actingQuestion, subjectQuestion } from './questions.js'

/** What one of our own processes asks the directory beside GraphQL. Nobody else is answered. */
export const internalRoutes: InternalRoutes = [
  route('/posts', subjectQuestion, findHolder),
  route('/agencies', subjectQuestion, findAgency),
  route('/acting', actingQuestion, noteActing),
]

/**
 * A route for the gateway: 403 for any other viewer, however well signed, 400 for a question of another shape,
 * 404 where `answer` is undefined.
 */
function route<Question>(
  path: string,
  shape: z.ZodType<Question>,
  answer: (base: RequestBase, question: Question) => Promise<unknown>,
): InternalRoute {
  return {
    method: 'POST',
    path,
    handle: async (base, request, reply) => {
      reply.type('application/json')
      if (base.viewer.kind !== 'service') return reply.code(403).send({ error: 'for our own processes only' })
      const question = shape.safeParse(jsonBody(request))
      if (!question.success) return reply.code(400).send({ error: 'not a question' })
      const told = await answer(base, question.data)
      if (told === undefined) return reply.code(404).send({ error: 'not found' })
      // As text, because the framework sends null as an empty body.
      return JSON.stringify(told)
    },
  }
}
