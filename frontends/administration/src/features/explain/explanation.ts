import { z } from 'zod'

const OURS = { 'x-vatsalya-request': '1' }
const documents = z.object({ documents: z.array(z.object({ name: z.string(), sha256Hash: z.string() })) })
/** One call of the gateway to a domain; milliseconds since the question came. */
const call = z.object({ subgraph: z.string(), from: z.number(), to: z.number(), failure: z.string().optional() })
const explanation = z.object({ text: z.string(), planMs: z.number(), calls: z.array(call) })
const explained = z.object({ extensions: z.object({ explain: explanation }) })
const variables = z.record(z.string(), z.unknown())

/** A question of the pages that can be asked by its hash. */
export type KnownDocument = z.infer<typeof documents>['documents'][number]

/** How a question was answered: plan, calls and times as text, and the calls to be drawn. */
export type Explanation = z.infer<typeof explanation>

/** The questions that can be explained, by name. @throws Error when the gateway does not tell them */
export async function knownDocuments(signal: AbortSignal): Promise<readonly KnownDocument[]> {
  const response = await fetch('/graphql/documents', { headers: OURS, signal })
  return documents.parse(await response.json()).documents
}

/** Variables out of what somebody typed; null where it is no JSON object. */
export function readVariables(text: string): z.infer<typeof variables> | null {
  if (text.trim() === '') return {}
  try {
    return variables.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/**
 * Asks a question, and tells how it was answered.
 *
 * @throws Error when the gateway does not explain it
 */
export async function explain(sha256Hash: string, values: z.infer<typeof variables>): Promise<Explanation> {
  const response = await fetch('/graphql?explain=text', {
    method: 'POST',
    headers: { ...OURS, 'content-type': 'application/json' },
    body: JSON.stringify({ variables: values, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  })
  return explained.parse(await response.json()).extensions.explain
}
