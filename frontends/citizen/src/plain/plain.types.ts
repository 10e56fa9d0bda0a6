import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { Language } from '@vatsalya/ui/runtime'

/** A request as the gateway hands it on. Nobody is signed in on these pages. */
export interface PlainRequest {
  readonly method: 'GET' | 'POST'
  readonly language: Language
  /** Path below the language, "/posters/123". */
  readonly path: string
  readonly search: URLSearchParams
  /** What a form sent; empty for GET. */
  readonly form: URLSearchParams
  /** A new key for a form that is shown for the first time. */
  readonly newKey: () => string
  /** The instant of the request. */
  readonly now: Date
}

/** HTML of a whole page. */
export interface PlainAnswer {
  readonly status: number
  readonly html: string
}

/** Why the graph did not answer. */
export type Silence = 'rate-limit' | 'away'

/** Asks the graph, as a stranger, by a document of the build. */
export type Ask = <Result, Variables>(
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
) => Promise<{ readonly data: Result; readonly silence: null } | { readonly data: null; readonly silence: Silence }>

/** What every page is made with. */
export interface PlainContext {
  readonly request: PlainRequest
  readonly ask: Ask
}
