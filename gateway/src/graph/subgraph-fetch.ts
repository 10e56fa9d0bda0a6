import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { z } from 'zod'
import { SubgraphAway, type Subgraphs } from '../subgraphs/subgraphs.js'
import type { GraphContext } from './executor.js'

const error = z.looseObject({
  message: z.string(),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
})

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(error).optional(),
})

/** Answer of one subgraph to one fetch. */
export type SubgraphAnswer = z.infer<typeof answer>

/** Sends one fetch, with the viewer signed into it. */
export type SubgraphFetch = (name: string, body: string, context: GraphContext) => Promise<SubgraphAnswer>

/** The error that stands in an answer where a subgraph is missing: its name, never its address. */
export function unavailableError(service: string): GraphQLError {
  return new GraphQLError('This part cannot answer just now. Try again in a moment.', {
    extensions: { code: 'UNAVAILABLE', service },
  })
}

/** Makes the fetch of the engine: signed, over pooled connections, 2 s. Throws {@link unavailableError}. */
export function subgraphFetch(subgraphs: Subgraphs, log: Logger): SubgraphFetch {
  return async (name, body, { viewer, correlationId }) => {
    try {
      const told = await subgraphs.post({ name, path: '/graphql', body, viewer, correlationId })
      const parsed = answer.safeParse(told.body)
      if (told.status === 401 || !parsed.success) throw new SubgraphAway(name, new Error(`answered ${told.status}`))
      return parsed.data
    } catch (fault) {
      if (!(fault instanceof SubgraphAway)) throw fault
      const reason = fault.cause instanceof Error ? fault.cause.message : 'unknown'
      log.warn({ correlationId, service: name, reason }, 'subgraph away')
      throw unavailableError(name)
    }
  }
}
