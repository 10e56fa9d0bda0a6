/** One call to a subgraph. */
export interface SubgraphCall<Context = unknown> {
  readonly subgraph: string
  /** The GraphQL request as JSON. */
  readonly body: string
  readonly mutation: boolean
  /** What the engine's caller gave for this request, untouched. */
  readonly context: Context
  /** Aborts when the client has gone or the call took too long. */
  readonly signal: AbortSignal | undefined
  /** Milliseconds after which nobody waits for the reply any more. */
  readonly withinMs?: number | undefined
  /** Headers of a trace that goes on in the subgraph. */
  readonly trace?: Readonly<Record<string, string>> | undefined
}

export interface SubgraphReply {
  /** HTTP status. */
  readonly status: number
  readonly text: string
}

/** Brings a call to a subgraph and its reply back. @throws SubgraphFailure, or any error when it cannot be reached */
export type Send<Context = unknown> = (call: SubgraphCall<Context>) => Promise<SubgraphReply>

/** What went wrong with a subgraph, as clients are told. */
export type FailureKind = 'timeout' | 'unavailable' | 'refused' | 'malformed' | 'cancelled'

/** A subgraph did not answer as it must. The message is for clients: it names no address. */
export class SubgraphFailure extends Error {
  constructor(
    readonly subgraph: string,
    readonly kind: FailureKind,
    options?: ErrorOptions,
  ) {
    super(`service ${subgraph} ${says[kind]}`, options)
    this.name = 'SubgraphFailure'
  }
}

const says: Record<FailureKind, string> = {
  timeout: 'did not answer in time',
  unavailable: 'cannot be reached',
  refused: 'refused the request',
  malformed: 'gave an answer that cannot be read',
  cancelled: 'was not asked: the client has gone',
}
