import { z } from 'zod'

const OURS = { 'x-vatsalya-request': '1' }
const documents = z.object({ documents: z.array(z.object({ name: z.string(), sha256Hash: z.string() })) })
const explained = z.object({ extensions: z.object({ explain: z.object({ text: z.string() }) }) })
const variables = z.record(z.string(), z.unknown())

/** A question of the pages that can be asked by its hash. */
export type KnownDocument = z.infer<typeof documents>['documents'][number]

/** How a question was answered: plan, calls and times as text, and the calls as the address of an SVG picture. */
export interface Explanation {
  readonly text: string
  /** Made by `URL.createObjectURL`: whoever shows it frees it. */
  readonly picture: string
}

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
 * Asks a question twice, once for the text and once for the picture.
 *
 * @throws Error when the gateway does not explain it
 */
export async function explain(sha256Hash: string, values: z.infer<typeof variables>): Promise<Explanation> {
  const ask = (kind: string) =>
    fetch(`/graphql?explain=${kind}`, {
      method: 'POST',
      headers: { ...OURS, 'content-type': 'application/json' },
      body: JSON.stringify({ variables: values, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
    })
  const { text } = explained.parse(await (await ask('text')).json()).extensions.explain
  const drawn = await ask('svg')
  if (!drawn.headers.get('content-type')?.startsWith('image/svg')) throw new Error('no picture')
  return { text, picture: URL.createObjectURL(await drawn.blob()) }
}
