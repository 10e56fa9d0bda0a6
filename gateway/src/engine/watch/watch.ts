import type { GraphQLFormattedError } from 'graphql'

/** What may be known of an operation outside: no values, no variables, nobody's identity. */
export interface SeenOperation {
  /** SHA-256 of its text, hexadecimal. */
  readonly hash: string
  readonly name: string | undefined
  readonly type: 'query' | 'mutation' | 'subscription'
  /** "Type.field" of every field that it names. */
  readonly fields: readonly string[]
}

/** How one operation went. Times are milliseconds. */
export interface OperationEnd {
  readonly status: number
  readonly errors: readonly GraphQLFormattedError[]
  readonly ms: number
  /** Calls that the plan holds, and the time until it was there. Undefined when it was refused before. */
  readonly plan: { readonly fetches: number; readonly ms: number } | undefined
}

/** One call to a subgraph, as it is watched. */
export interface CallWatch {
  /** Headers to send along, such as `traceparent`. */
  readonly headers: Readonly<Record<string, string>>
  /** @param failure what went wrong, as clients are told; undefined when there was an answer */
  end(status: number | undefined, failure: string | undefined): void
}

/** One operation, as it is watched. */
export interface OperationWatch {
  /** It was read; an operation that cannot be read ends without. */
  read(operation: SeenOperation): void
  call(subgraph: string): CallWatch
  end(end: OperationEnd): void
}

/** Looks at operations from outside: traces, metrics, logs. */
export interface EngineWatch {
  begin(): OperationWatch
}

/** Several watches as one. */
export function watchAll(watches: readonly EngineWatch[]): EngineWatch {
  return {
    begin: () => {
      const begun = watches.map((watch) => watch.begin())
      return {
        read: (operation) => {
          for (const one of begun) one.read(operation)
        },
        call: (subgraph) => {
          const calls = begun.map((one) => one.call(subgraph))
          return {
            headers: Object.assign({}, ...calls.map(({ headers }) => headers)),
            end: (status, failure) => {
              for (const call of calls) call.end(status, failure)
            },
          }
        },
        end: (end) => {
          for (const one of begun) one.end(end)
        },
      }
    },
  }
}
