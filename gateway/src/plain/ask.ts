import { PUBLIC_VIEWER } from '@vatsalya/access'
import { z } from 'zod'
import { actsOf, isMutation } from '../graph/door.js'
import type { Graph, GraphContext } from '../graph/graph.js'
import { Fault } from '../http/fault.js'
import type { Limits } from '../http/rate-limit.js'
import type { TrustedDocuments } from '../trusted/trusted-documents.js'
import type { PlainReply } from './pages.js'

/** A page that needs longer says so; whoever waits without script sees nothing move. */
const PATIENCE_MS = 8_000

const known = z.object({ __meta__: z.object({ hash: z.string() }) })
const variablesOf = z.record(z.string(), z.unknown())
const answerOf = z.object({ data: z.unknown(), errors: z.array(z.unknown()).optional() })

export interface AskParts {
  readonly graph: Graph
  readonly trusted: TrustedDocuments
  readonly limits: Limits
}

/**
 * Asks the graph as a stranger, by a document of the build. Anything less than a whole answer is silence: a page half
 * filled would be read as "there is nothing".
 */
export async function askAsStranger(
  asked: { readonly document: unknown; readonly variables: unknown; readonly address: string },
  context: Omit<GraphContext, 'viewer'>,
  { graph, trusted, limits }: AskParts,
): Promise<PlainReply> {
  const query = await trusted.byHash(known.parse(asked.document).__meta__.hash)
  if (query === null) throw new Error('a plain page asks by a document that is not of this build')
  const { operation } = graph.read(query, null, PUBLIC_VIEWER)
  try {
    if (isMutation(operation)) await limits.anonymousWrite(asked.address, actsOf(operation))
  } catch (error) {
    if (error instanceof Fault && error.status === 429) return { data: null, silence: 'rate-limit' }
    throw error
  }
  const { body } = await graph.run({
    query,
    operationName: null,
    variables: variablesOf.parse(asked.variables),
    context: { ...context, viewer: PUBLIC_VIEWER },
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const { data, errors = [] } = answerOf.parse(JSON.parse(body))
  return errors.length > 0 || !data ? { data: null, silence: 'away' } : { data, silence: null }
}
