import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Language } from '@vatsalya/subgraph-kit'
import { z } from 'zod'

/** A request for a page without script, as its module takes it. */
export interface PlainRequest {
  readonly method: 'GET' | 'POST'
  readonly language: Language
  /** Path below the language, "/posters/123". */
  readonly path: string
  readonly search: URLSearchParams
  readonly form: URLSearchParams
  readonly newKey: () => string
  readonly now: Date
}

/** What the graph said to a document of the build, or why it said nothing. */
export interface PlainReply {
  readonly data: unknown
  readonly silence: 'rate-limit' | 'away' | null
}

export type PlainAsk = (document: unknown, variables: unknown) => Promise<PlainReply>

const isFunction = (value: unknown) => typeof value === 'function'

const plainModule = z.object({
  /** The one stylesheet, which stands in each page. */
  style: z.string(),
  has: z.custom<(path: string) => boolean>(isFunction),
  answer: z.custom<(request: PlainRequest, ask: PlainAsk) => Promise<unknown>>(isFunction),
})

const plainAnswer = z.object({ status: z.number().int().min(200).max(599), html: z.string() })

/** Pages that a module makes on the server, for browsers without script. */
export interface PlainPages {
  /** Whether a path of the portal has such a page. */
  has(path: string): boolean
  answer(request: PlainRequest, ask: PlainAsk): Promise<z.infer<typeof plainAnswer>>
  readonly policy: string
  /** Folder of the files that the pages name, served below /plain/files. */
  readonly files: string
}

/**
 * Loads the pages that a module's build has left.
 *
 * @throws Error when the file is no such module
 */
export async function loadPlainPages(file: string | undefined): Promise<PlainPages | null> {
  // Development starts before anything is built; the scripted pages work without them.
  if (!file || !existsSync(file)) return null
  const { style, has, answer } = plainModule.parse(await import(pathToFileURL(file).href))
  return {
    has,
    answer: async (request, ask) => plainAnswer.parse(await answer(request, ask)),
    policy: policyOf(style),
    files: join(dirname(file), 'files'),
  }
}

/** No script at all, the one stylesheet by its hash; pictures, fonts and forms of this site. */
function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64')
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}
