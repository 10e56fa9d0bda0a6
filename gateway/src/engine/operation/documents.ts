import { type DocumentNode, GraphQLError, type GraphQLFormattedError, parse, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Graph } from '../graph/graph.js'
import type { Contracts } from '../guard/contracts.js'
import { checkPlanned, checkWritten } from '../limits/check.js'
import type { PlannedSize } from '../limits/planned.js'
import { EngineRefusal } from '../refusal.js'
import type { CacheBounds, EngineLimits } from '../settings.js'
import type { SeenOperation } from '../watch/watch.js'
import { seenOperation } from './seen.js'
import { type Operation, readOperation } from './variant.js'

/** A request's text that will not run, and why. */
export class InvalidOperation extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'invalid operation')
    this.name = 'InvalidOperation'
  }
}

/** An operation that is valid and within limits. */
export interface ReadyOperation {
  readonly operation: Operation
  readonly size: PlannedSize
  /** Names text and operation; plans are remembered by it. */
  readonly key: string
  readonly text: string
  readonly operationName: string | undefined
  /** Contract against whose schema it is valid; the whole graph's when undefined. */
  readonly contract: string | undefined
  /** What is told of it outside. */
  readonly seen: SeenOperation
}

/** How a document is to be read. */
export interface Reading {
  /** The text's document, when the caller has parsed and validated it against the same schema. */
  readonly validated?: DocumentNode | undefined
  /** Outside of this contract nothing is known. */
  readonly contract?: string | undefined
}

/** Parses, measures and validates operations, and remembers the good ones. */
export class Documents {
  readonly #operations: LRUCache<string, ReadyOperation>

  constructor(
    private readonly graph: Graph,
    private readonly contracts: Contracts,
    private readonly limits: EngineLimits,
    bounds: CacheBounds,
  ) {
    this.#operations = new LRUCache({
      max: bounds.entries,
      maxSize: bounds.characters,
      sizeCalculation: (_, key) => key.length,
    })
  }

  /**
   * The operation that a request runs.
   *
   * @throws InvalidOperation, EngineRefusal
   */
  operation(text: string, operationName: string | null | undefined, reading: Reading = {}): ReadyOperation {
    const { validated, contract } = reading
    const key = `${contract ?? ''} ${operationName ?? ''}\n${text}`
    const known = this.#operations.get(key)
    if (known) return known
    const document = validated ?? this.#parsed(text)
    const operation = readOperation(document, operationName)
    if (!operation) throw new EngineRefusal('OPERATION_RESOLUTION_FAILURE', 'no such operation in the document', 400)
    checkWritten(operation, this.limits)
    if (!validated || contract !== undefined) this.#validate(document, contract)
    const size = checkPlanned(this.graph, operation, this.limits)
    const seen = seenOperation(this.graph.apiSchema, text, operation)
    const ready = { operation, size, key, text, operationName: operationName ?? undefined, contract, seen }
    this.#operations.set(key, ready)
    return ready
  }

  #parsed(text: string): DocumentNode {
    try {
      return parse(text, { maxTokens: this.limits.tokens })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      if (/more tha[nt] \d+ tokens/.test(error.message)) {
        throw new EngineRefusal('LIMIT_TOKENS', `over ${this.limits.tokens} tokens`, 400, { limit: this.limits.tokens })
      }
      throw invalid([error], 'GRAPHQL_PARSE_FAILED')
    }
  }

  #validate(document: DocumentNode, contract: string | undefined): void {
    const schema = contract === undefined ? this.graph.apiSchema : this.contracts.schema(contract)
    const errors = validate(schema, document, undefined, { maxErrors: 20 })
    if (errors.length > 0) throw invalid(errors, 'GRAPHQL_VALIDATION_FAILED')
  }
}

function invalid(errors: readonly GraphQLError[], code: string): InvalidOperation {
  return new InvalidOperation(
    errors.map(({ message, locations }) => ({ message, ...(locations && { locations }), extensions: { code } })),
  )
}
